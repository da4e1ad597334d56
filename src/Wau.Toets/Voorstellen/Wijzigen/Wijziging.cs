using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>One change that an instruction makes.</summary>
public sealed record Wijziging
{
    /// <summary>What is done.</summary>
    public required Bewerking Bewerking { get; init; }

    /// <summary>The place that changes; for an insertion the place that it is put in, before or after.</summary>
    public required Wetsplaats Doel { get; init; }

    /// <summary>
    /// The words that go, as quoted between « and » (marks left out); empty when a whole part goes, or nothing does. Words that only
    /// mark a spot ("na «a» wordt ingevoegd") are not in it.
    /// </summary>
    public Reeks<Alinea> Oud { get; init; } = [];

    /// <summary>The new text, quotation marks left out: one item for each paragraph; empty when nothing comes in its place.</summary>
    public Reeks<Alinea> Nieuw { get; init; } = [];

    /// <summary>True when a whole part goes, or is replaced, and not some of its words.</summary>
    public bool IsGeheel => Oud.Count == 0 && Bewerking is Bewerking.Vervallen or Bewerking.Vervangen;

    /// <summary>True when it only opens a list of changes to one place ("wordt als volgt gewijzigd") and changes nothing itself.</summary>
    public bool IsKop => Bewerking == Bewerking.Wijzigen;
}
