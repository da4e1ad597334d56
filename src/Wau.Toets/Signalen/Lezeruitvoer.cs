using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Signalen;

/// <summary>What a phrase of the lexicon stands for: an entry, an organisation, a mask, or a phrase with points of its own.</summary>
/// <param name="Frasen">The phrases.</param>
/// <param name="Sleutel">Key of its weight; empty for masks and organisations.</param>
/// <param name="Plaats">Where in a request a hit counts as a sign.</param>
internal sealed record Lezeruitvoer(Reeks<string> Frasen, string Sleutel = "", Vindplaats Plaats = Vindplaats.Dictum)
{
    public Lexiconingang? Ingang { get; init; }

    public Organisatie? Organisatie { get; init; }

    public bool IsMasker { get; init; }

    /// <summary>Points when found in a request.</summary>
    public Reeks<Etiketpunten> InVerzoek { get; init; } = [];

    /// <summary>Points when found in a consideration.</summary>
    public Reeks<Etiketpunten> InOverweging { get; init; } = [];

    /// <summary>False when the hit is denied and the entry says that a denial stops it.</summary>
    public bool Telt(Treffer treffer) => !(treffer.IsOntkend && Ingang is { Ontkenning: Ontkenning.Stopt });
}
