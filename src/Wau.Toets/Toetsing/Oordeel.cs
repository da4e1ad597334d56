namespace Wau.Toets.Toetsing;

/// <summary>The verdict (<em>oordeel</em>), certain and expected. There is no total over aspects.</summary>
/// <param name="Zeker">From values of grade <em>opgegeven</em> or better only.</param>
/// <param name="Verwacht">With candidates from the text; to be worded as such.</param>
public sealed record Oordeel(Oordeelstand Zeker, Oordeelstand Verwacht);
