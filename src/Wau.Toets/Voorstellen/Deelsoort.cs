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

/// <summary>A paragraph with the part it belongs to.</summary>
/// <param name="Soort">What part it is.</param>
/// <param name="Alinea">The paragraph.</param>
/// <param name="Dictum">Number of the request; 0 outside one.</param>
internal readonly record struct Tekstdeel(Deelsoort Soort, Alinea Alinea, int Dictum)
{
    /// <summary>What stands before it in the sentence that it comes into; empty for a paragraph of its own.</summary>
    public string Voor { get; init; } = "";

    /// <summary>What stands after it there.</summary>
    public string Na { get; init; } = "";
}
