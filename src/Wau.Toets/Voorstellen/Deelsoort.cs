using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>What part of a paper a paragraph is.</summary>
internal enum Deelsoort
{
    Onbekend = 0,
    Overweging,
    Dictum,
    Ongedeeld,

    /// <summary>Text that becomes law: an article, or the new text of an amendment.</summary>
    Regeltekst,

    /// <summary>The explanation under it.</summary>
    Toelichting,
}

/// <summary>A paragraph with the part it belongs to; <paramref name="Dictum"/> is 0 outside a dictum.</summary>
internal readonly record struct Tekstdeel(Deelsoort Soort, Alinea Alinea, int Dictum);
