namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>One step of a <see cref="Wetsplaats"/>.</summary>
/// <param name="Soort">Kind of place.</param>
/// <param name="Nummer">
/// Its number as a law has it, without dots and spaces around it: <c>I</c>, <c>126nba</c>, <c>2.3</c>, <c>Aa</c>; an ordinal as a number (<c>2</c> for the second
/// subsection); a law by its name; empty for a place that has none.
/// </param>
public sealed record Plaatsdeel(Plaatssoort Soort, string Nummer);
