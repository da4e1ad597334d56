using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>What a request was taken for, and why.</summary>
public sealed record Dictumduiding
{
    /// <summary>Number of the request, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Kind of request.</summary>
    public required Verzoeksoort Soort { get; init; }

    /// <summary>Whether it touches implementation.</summary>
    public required RaaktUitvoering Raakt { get; init; }

    /// <summary>Points behind <see cref="Raakt"/>: signs and kind together.</summary>
    public required int Punten { get; init; }

    /// <summary>Points that the kind of request brought by itself.</summary>
    public required int Soortpunten { get; init; }

    /// <summary>The signs that were found, in the order of the text.</summary>
    public required Reeks<Gevondenteken> Tekens { get; init; }

    /// <summary>The whole request.</summary>
    public required Passage Passage { get; init; }
}
