namespace Wau.Toets.Toetsing.Herziening;

/// <summary>Human judgement beside what was computed (<em>menselijk oordeel</em>): points, bands and verdict a second time.</summary>
/// <remarks>
/// Only the certain assessment (<em>zeker</em>) is redone. Rules that nobody judged stand as they were computed, also those that
/// read the points of an aspect.
/// </remarks>
public sealed record MenselijkOordeel
{
    /// <summary>The judgements and remarks as given.</summary>
    public required Oordelen Oordelen { get; init; }

    /// <summary>The rules that were judged, in the order given.</summary>
    public required Reeks<Regelherziening> Regels { get; init; }

    /// <summary>Every aspect of the report, in its order.</summary>
    public required Reeks<Aspectherziening> Aspecten { get; init; }

    /// <summary>The verdict as computed, <em>zeker</em>.</summary>
    public required Oordeelstand Berekend { get; init; }

    /// <summary>The verdict with the judgements put in.</summary>
    public required Oordeelstand NaOordeel { get; init; }

    /// <summary>What to look at: judgements that do not count yet, or that were given for another text.</summary>
    public required Reeks<Melding> Waarschuwingen { get; init; }
}
