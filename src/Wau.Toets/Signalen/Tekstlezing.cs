using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>What was read from the text of a proposal: signals, organisations, requests and time limits, each with its passage.</summary>
/// <remarks>Everything here is <em>vermoed</em>: a candidate, never a value.</remarks>
public sealed record Tekstlezing
{
    /// <summary>Hits of the lexicon in the order of the text, denied ones included.</summary>
    public required Reeks<Signaal> Signalen { get; init; }

    /// <summary>Public bodies named, in the order of the text.</summary>
    public required Reeks<Organisatievermelding> Organisaties { get; init; }

    /// <summary>What each request is; empty when the text was read undivided.</summary>
    public required Reeks<Dictumduiding> Dicta { get; init; }

    /// <summary>Time limits in requests.</summary>
    public required Reeks<Termijnvermelding> Termijnen { get; init; }

    /// <summary>The yes/no fields in the order of <see cref="Etiketten.Velden"/>, whether they hold or not.</summary>
    public required Reeks<Duiding> Velden { get; init; }

    /// <summary>The target groups that hold, ordered by code.</summary>
    public required Reeks<Duiding> Doelgroepen { get; init; }

    /// <summary>Kinds of change that an amendment makes, in the order of its instructions; empty for another paper.</summary>
    public Reeks<Wijzigingsduiding> Wijzigingen { get; init; } = [];

    /// <summary>The heaviest kind of request; unknown when no request was recognised.</summary>
    public Verzoeksoort Hoofdsoort => Dicta.Select(d => d.Soort).Where(s => s != Verzoeksoort.Onbekend).DefaultIfEmpty().Min();

    /// <summary>Whether the motion touches implementation: the strongest answer of its requests.</summary>
    public RaaktUitvoering RaaktUitvoering => Dicta.Select(d => d.Raakt).Where(r => r != RaaktUitvoering.Onbekend).DefaultIfEmpty().Min();
}
