using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>An expected outcome in an example.</summary>
/// <param name="Regel">Id of the rule.</param>
/// <param name="Uitkomst">The outcome.</param>
public sealed record Verwachting(string Regel, Uitkomst Uitkomst);
