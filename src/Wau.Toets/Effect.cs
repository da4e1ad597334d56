using Wau.Toets.Rapporten.Effecten;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Toetsing.Effecten;

namespace Wau.Toets;

/// <summary>What amendments do (<em>effect</em>): a proposal with them against the same proposal without them.</summary>
/// <remarks>Immutable. Effects add up along a chain: what two amendments do together is what the first does, and what the second does on top of it. Made by <see cref="Regelset.Effect(Beleidsvoorstel, Amendement, Antwoorden?, Toetsopties?, IEnumerable{Amendement}?, Amendement?)"/>.</remarks>
public sealed record Effect
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "effect.v1";

    internal Effect()
    {
    }

    /// <summary>The amendments whose effect this is, in the order in which they apply; passages refer to the report <see cref="Na"/>.</summary>
    public required Reeks<Amendement> Amendementen { get; init; }

    /// <summary>The earlier version that the amendment is compared with; null when it is compared with the proposal without it.</summary>
    public required Amendement? InPlaatsVan { get; init; }

    /// <summary>The report without them; with <see cref="InPlaatsVan"/> in their place when there is one.</summary>
    public required Toetsrapport Voor { get; init; }

    /// <summary>The report with them, on the same reference date.</summary>
    public required Toetsrapport Na { get; init; }

    /// <summary>What differs between the two reports; points per rule add up exactly.</summary>
    public required Vergelijking Vergelijking { get; init; }

    /// <summary>Facts that have to be asked again, by address.</summary>
    public required Reeks<Achterhaaldfeit> Achterhaald { get; init; }

    /// <summary>Implementation tests of the proposal that no longer cover what changes, in the order of the proposal.</summary>
    public required Reeks<Hertoets> Hertoetsen { get; init; }

    /// <summary>Places that other amendments change too.</summary>
    public required Reeks<Botsing> Botsingen { get; init; }

    /// <summary>What the explanations say about cost, cover and execution, and what they leave out.</summary>
    public required Reeks<Toelichtingpunt> Toelichting { get; init; }

    /// <summary>What to mind when reading it: places that were not found, instructions that were not understood.</summary>
    public required Reeks<Melding> Waarschuwingen { get; init; }

    /// <summary>True when nothing changes.</summary>
    public bool IsLeeg => Vergelijking.IsLeeg;

    /// <summary>What kinds of change the words of these amendments make.</summary>
    internal Reeks<Wijzigingsduiding> Duidingen => Na.Lezing.Wijzigingen.Where(d => Amendementen.Any(a => a.Alineas.Any(p => string.Equals(p.Veld, d.Passage.Veld, StringComparison.Ordinal)))).ToReeks();

    /// <summary>The same effect without names of persons, signatories and free remarks; see <see cref="Toetsrapport.ZonderPersonen"/>.</summary>
    public Effect ZonderPersonen() => Effectfilter.ZonderPersonen(this);

    /// <summary>The effect as JSON (<c>effect.v1</c>), UTF-8, without indentation: the same bytes on every machine.</summary>
    public ReadOnlyMemory<byte> ToJson() => Effectschrijver.Schrijf(this);

    /// <summary>The effect for people, as Markdown.</summary>
    public string ToMarkdown() => Vergelijkmarkdown.Schrijf(new Effectblad(this));

    /// <summary>The effect for people, as one self-contained HTML page without script.</summary>
    public string ToHtml() => Vergelijkpagina.Schrijf(new Effectblad(this));
}
