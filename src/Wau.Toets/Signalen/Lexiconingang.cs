using Wau.Toets.Feiten;

namespace Wau.Toets.Signalen;

/// <summary>An entry of the lexicon: phrases that make a value a candidate for a fact.</summary>
public sealed record Lexiconingang
{
    /// <summary>Id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the fact.</summary>
    public required string Feit { get; init; }

    /// <summary>The candidate value.</summary>
    public required Mogelijkheden Waarde { get; init; }

    /// <summary>Where a hit counts.</summary>
    public Vindplaats Plaats { get; init; } = Vindplaats.Dictum;

    /// <summary>Kinds of request in which a hit says nothing: "study how it can be laid down in law" asks for no law yet.</summary>
    public Reeks<Verzoeksoort> NietBij { get; init; } = [];

    /// <summary>The phrases, at least one.</summary>
    public required Reeks<string> Frasen { get; init; }

    /// <summary>What the phrases mean, in one line.</summary>
    public string Betekenis { get; init; } = "";

    /// <summary>How easily a hit misleads.</summary>
    public Dubbelzinnigheid Dubbelzinnigheid { get; init; }

    /// <summary>An invented sentence with a hit; empty when there is none.</summary>
    public string Voorbeeld { get; init; } = "";

    /// <summary>An invented sentence without a hit; empty when there is none.</summary>
    public string Tegenvoorbeeld { get; init; } = "";

    /// <summary>What a negation just before a hit does.</summary>
    public Ontkenning Ontkenning { get; init; }
}
