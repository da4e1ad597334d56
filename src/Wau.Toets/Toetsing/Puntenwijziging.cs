namespace Wau.Toets.Toetsing;

/// <summary>Other points for a step of a rule (<em>puntenwijziging</em>).</summary>
/// <param name="Regel">Id of the rule.</param>
/// <param name="Trap">Position of the step, from zero.</param>
/// <param name="Van">Points the step loses now.</param>
/// <param name="Naar">Points it would lose, zero or more; more than the weight of the rule means a higher weight as well.</param>
/// <param name="VraagtGewicht">True when the weight of the rule has to become <paramref name="Naar"/> too.</param>
public sealed record Puntenwijziging(string Regel, int Trap, int Van, int Naar, bool VraagtGewicht);
