namespace Wau.Toets.Toetsing;

/// <summary>A rule that costs points, or still may (<em>reden</em>).</summary>
/// <param name="Regel">Id of the rule.</param>
/// <param name="Zeker">Points lost for certain, as a range.</param>
/// <param name="Verwacht">Points lost as expected, as a range.</param>
public sealed record Reden(string Regel, Puntenbereik Zeker, Puntenbereik Verwacht);
