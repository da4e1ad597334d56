namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>One thing that differs when a report is made again, and why.</summary>
/// <param name="Soort">What differs.</param>
/// <param name="Zin">What it is, as a plain Dutch sentence.</param>
/// <param name="Plaats">Where: a JSON path in the report, a paragraph or an address; null when it concerns the whole.</param>
/// <param name="Was">What the stored report has, as JSON or as text; null when it has nothing there.</param>
/// <param name="Wordt">What there is now; null when there is nothing.</param>
public sealed record Herleidverschil(Herleidsoort Soort, string Zin, string? Plaats = null, string? Was = null, string? Wordt = null);
