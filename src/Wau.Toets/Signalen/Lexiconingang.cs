using Wau.Toets.Feiten;

namespace Wau.Toets.Signalen;

/// <summary>An entry of the lexicon: phrases with one meaning, which make a value a candidate for a fact or are a sign that is weighed.</summary>
public sealed record Lexiconingang
{
    /// <summary>Id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the fact; null when the entry is only a sign that <see cref="Gewicht"/>s give points.</summary>
    public string? Feit { get; init; }

    /// <summary>The candidate value; null exactly when <see cref="Feit"/> is.</summary>
    public Mogelijkheden? Waarde { get; init; }

    /// <summary>Where a hit counts.</summary>
    public Vindplaats Plaats { get; init; } = Vindplaats.Dictum;

    /// <summary>Kinds of request in which a hit says nothing: "study how it can be laid down in law" asks for no law yet.</summary>
    public Reeks<Verzoeksoort> NietBij { get; init; } = [];

    /// <summary>The phrases, at least one.</summary>
    public required Reeks<string> Frasen { get; init; }

    /// <summary>Id of the aspect it serves; null when it tells about the paper or the kind of request only.</summary>
    public string? Aspect { get; init; }

    /// <summary>What the phrases mean, in one line.</summary>
    public string Betekenis { get; init; } = "";

    /// <summary>How easily a hit misleads.</summary>
    public Dubbelzinnigheid Dubbelzinnigheid { get; init; }

    /// <summary>Invented sentences with a hit; every phrase is hit in at least one of them.</summary>
    public Reeks<string> Voorbeelden { get; init; } = [];

    /// <summary>Invented sentences that look alike, without a hit.</summary>
    public Reeks<string> Tegenvoorbeelden { get; init; } = [];

    /// <summary>What a negation just before a hit does.</summary>
    public Ontkenning Ontkenning { get; init; }
}
