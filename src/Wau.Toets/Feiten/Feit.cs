namespace Wau.Toets.Feiten;

/// <summary>A fact (<em>feit</em>) that can be asked: what it means, what it may be, who answers it.</summary>
public sealed record Feit
{
    /// <summary>Id, never reused: <c>planning.ingangsdatum</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Type of the value.</summary>
    public required Feitsoort Soort { get; init; }

    /// <summary>What one value is about.</summary>
    public required Bereik Bereik { get; init; }

    /// <summary>The question in plain Dutch.</summary>
    public required string Vraag { get; init; }

    /// <summary>What counts and what does not, in plain Dutch; empty when the question says it all.</summary>
    public string Toelichting { get; init; } = "";

    /// <summary>Unit of a number, singular (<c>fte</c>, <c>maand</c>); empty for other types.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>Everything the value may be; what unknown stands for.</summary>
    public required Mogelijkheden Domein { get; init; }

    /// <summary>Allowed codes with their titles, for a choice or a set of codes; empty otherwise or when a register decides.</summary>
    public Reeks<Codewaarde> Waarden { get; init; } = [];

    /// <summary>Who can answer it.</summary>
    public Wie Beantwoordt { get; init; }

    /// <summary>Who can change it.</summary>
    public Wie Verandert { get; init; }

    /// <summary>What answering costs, 1 (known at once) to 5 (a study).</summary>
    public int Kosten { get; init; } = 1;

    /// <summary>Values that a proposed condition (<em>mits</em>) may try, the smallest step first; empty when there are none. A date needs none: later fixed change moments are tried.</summary>
    public Reeks<Mogelijkheden> HaalbareWaarden { get; init; } = [];

    /// <summary>How a proposed condition on this fact is worded; null when the pack has no words for it.</summary>
    public Mitstekst? Mits { get; init; }

    /// <summary>True for a fact about the document itself: what the lexicon does not find is a candidate "false".</summary>
    public bool OverDocument { get; init; }
}
