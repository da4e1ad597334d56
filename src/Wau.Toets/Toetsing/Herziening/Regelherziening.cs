namespace Wau.Toets.Toetsing.Herziening;

/// <summary>One rule, as computed and after human judgement (<em>regelherziening</em>).</summary>
/// <param name="Oordeel">What the person says.</param>
/// <param name="Berekend">Where the rule stands as computed, <em>zeker</em>.</param>
/// <param name="NaOordeel">Where it stands after the judgement; the same while the judgement does not count.</param>
public sealed record Regelherziening(Regeloordeel Oordeel, Regelstand Berekend, Regelstand NaOordeel);
