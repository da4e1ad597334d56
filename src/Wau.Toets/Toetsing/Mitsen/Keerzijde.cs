namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>A rule that loses more, or still may, when the facts of a <see cref="Mits"/> change.</summary>
/// <param name="Regel">Id of the rule.</param>
/// <param name="Van">Points lost now.</param>
/// <param name="Naar">Points lost after the change.</param>
public sealed record Keerzijde(string Regel, Puntenbereik Van, Puntenbereik Naar);
