namespace Wau.Toets.Toetsing.Herziening;

/// <summary>A point for human judgement that no rule is about (<em>opmerking</em>): it has no points and changes nothing.</summary>
/// <param name="Tekst">What should be looked at, in plain Dutch; never empty.</param>
/// <param name="Door">Organisation or role that says so.</param>
/// <param name="Op">Date of the remark.</param>
public sealed record Oordeelopmerking(string Tekst, string Door, DateOnly Op);
