using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>A part of a bill or regulation that can be pointed at: a chapter, an article, a subsection, a lettered part.</summary>
public sealed record Wetsdeel
{
    /// <summary>What it is, and its number.</summary>
    public required Plaatsdeel Plaats { get; init; }

    /// <summary>Its heading without the number; empty when it has none.</summary>
    public string Opschrift { get; init; } = "";

    /// <summary>All its text in order: its heading, its own words and those of its parts.</summary>
    public required Reeks<Alinea> Alineas { get; init; }

    /// <summary>The parts in it, in the order of the text.</summary>
    public Reeks<Wetsdeel> Delen { get; init; } = [];

    /// <summary>What becomes law by it, when it was read as an article or annex: its words without heading, or the new text of its instructions; null when not worked out.</summary>
    internal Reeks<Alinea>? Regels { get; init; }
}
