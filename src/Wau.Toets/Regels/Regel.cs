using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A rule (<em>regel</em>): one question to a proposal, the steps of its answer, and why it is asked.</summary>
public sealed record Regel
{
    /// <summary>Id, never reused: <c>ST-UV-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Short statement of what is judged, in plain Dutch.</summary>
    public required string Titel { get; init; }

    /// <summary>The question, in plain Dutch.</summary>
    public required string Vraag { get; init; }

    /// <summary>Why it matters, in plain Dutch.</summary>
    public required string Waarom { get; init; }

    /// <summary>Id of the aspect.</summary>
    public required string Aspect { get; init; }

    /// <summary>The most points it can take, one or more.</summary>
    public required int Gewicht { get; init; }

    /// <summary>Why the weight is what it is, one line.</summary>
    public string Gewichtsreden { get; init; } = "";

    /// <summary>When the rule applies; null means always.</summary>
    public Voorwaarde? VanToepassing { get; init; }

    /// <summary>The steps; the first whose condition holds counts, none means nothing is lost.</summary>
    public required Reeks<Trap> Trappen { get; init; }

    /// <summary>Text for <see cref="Uitkomst.Voldoet"/>.</summary>
    public required string TekstVoldoet { get; init; }

    /// <summary>Text for <see cref="Uitkomst.Onbekend"/>: what is not known yet.</summary>
    public required string TekstOnbekend { get; init; }

    /// <summary>Text for <see cref="Uitkomst.NietVanToepassing"/>: why it does not apply.</summary>
    public string TekstNietVanToepassing { get; init; } = "";

    /// <summary>What usually helps; null when there is no general advice.</summary>
    public Advies? Advies { get; init; }

    /// <summary>Laws, guides and reports the rule rests on; at least one.</summary>
    public required Reeks<Bron> Bronnen { get; init; }

    /// <summary>Who maintains the rule.</summary>
    public string Eigenaar { get; init; } = "";

    /// <summary>First day the rule holds; null when it always did.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Last day the rule holds; null when no end is known.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Whether the content was checked or is an assumption.</summary>
    public Regelstatus Status { get; init; }

    /// <summary>Whether the rule holds on a day; unknown when the day is and the rule has an end.</summary>
    internal Waarheid GeldigOp(DateOnly? dag) => dag is { } d
        ? Waarheden.Van(!(d < GeldigVan) && !(d > GeldigTot))
        : GeldigTot is null ? Waarheid.Waar : Waarheid.Onbekend;

    /// <summary>Every node of the conditions of this rule; none for a C# rule.</summary>
    internal IEnumerable<Knoop> Knopen() =>
        Trappen.Select(t => t.Als).Prepend(VanToepassing).OfType<Voorwaarde>().SelectMany(v => v.Alle());
}
