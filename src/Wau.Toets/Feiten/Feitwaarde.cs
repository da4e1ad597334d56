namespace Wau.Toets.Feiten;

/// <summary>All that is known about one address: value, candidate, answers and where they come from.</summary>
public sealed record Feitwaarde
{
    /// <summary>Where this value lives.</summary>
    public required Feitadres Adres { get; init; }

    /// <summary>What is still possible according to answers and metadata; null when there is no value (unknown).</summary>
    public Mogelijkheden? Waarde { get; init; }

    /// <summary>What the text suggests (<em>vermoed</em>); null when it suggests nothing.</summary>
    public Mogelijkheden? Kandidaat { get; init; }

    /// <summary>Why it is unknown or contradictory; null when there is a value nobody disputes.</summary>
    public Oorzaak? Oorzaak { get; init; }

    /// <summary>How well founded the value is; the weakest of the answers that make it up.</summary>
    public Graad Graad { get; init; }

    /// <summary>Sources of the value or candidate, in the order of the text, then answers by party.</summary>
    public Reeks<Herkomst> Herkomst { get; init; } = [];

    /// <summary>Every answer given, replaced ones included, in the order given.</summary>
    public Reeks<Antwoord> Antwoorden { get; init; } = [];
}
