using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>What a request was taken for, and why.</summary>
public sealed record Dictumduiding
{
    /// <summary>Number of the request, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Kind of request: the one with most points; unknown when nothing speaks for any kind.</summary>
    public required Verzoeksoort Soort { get; init; }

    /// <summary>Whether it touches implementation.</summary>
    public required RaaktUitvoering Raakt { get; init; }

    /// <summary>Every sign found in the request, in the order of the text.</summary>
    public required Reeks<Bijdrage> Bijdragen { get; init; }

    /// <summary>Points that labels start with.</summary>
    public required Reeks<Etiketpunten> Basis { get; init; }

    /// <summary>The whole request.</summary>
    public required Passage Passage { get; init; }

    /// <summary>How a label was weighed for this request.</summary>
    /// <param name="etiket">Code of the label; of one that nothing says anything about the points are 0.</param>
    public Duiding Duiding(string etiket) => Signalen.Duiding.Weeg(etiket, Basis, Bijdragen);
}
