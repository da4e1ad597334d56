using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A source (<em>bron</em>) of a rule.</summary>
/// <param name="Soort">Law, guideline, guide, report, or an assumption of the pack's owner.</param>
/// <param name="Titel">Name of the source.</param>
/// <param name="Vindplaats">Article or section; empty when the source is short.</param>
/// <param name="Url">Address, https only; null when none was checked.</param>
public sealed record Bron(Bronsoort Soort, string Titel, string Vindplaats, Uri? Url)
{
    /// <summary>Day it was published; null when not recorded.</summary>
    public DateOnly? Datum { get; init; }
}
