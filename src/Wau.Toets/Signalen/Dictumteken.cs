namespace Wau.Toets.Signalen;

/// <summary>A sign (<em>dictumteken</em>) of what kind of request a dictum is and whether it touches implementation.</summary>
public sealed record Dictumteken
{
    /// <summary>Id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The phrases, at least one.</summary>
    public required Reeks<string> Frasen { get; init; }

    /// <summary>Where in the request a hit counts.</summary>
    public Vindplaats Plaats { get; init; } = Vindplaats.Overal;

    /// <summary>Points for each kind of request.</summary>
    public Reeks<Soortpunten> Soort { get; init; } = [];

    /// <summary>Points for (positive) or against (negative) touching implementation.</summary>
    public int Raakt { get; init; }

    /// <summary>What the sign means, in one line.</summary>
    public string Betekenis { get; init; } = "";

    /// <summary>What a negation just before a hit does.</summary>
    public Ontkenning Ontkenning { get; init; }
}
