using Wau.Toets.Feiten;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What a report says about a fact.</summary>
public sealed record Feitgegevens
{
    /// <summary>Where the value lives.</summary>
    public required Feitadres Adres { get; init; }

    /// <summary>The question of the fact in plain Dutch.</summary>
    public required string Vraag { get; init; }

    /// <summary>The value as canonical JSON, in the form that answers use; null when there is none.</summary>
    public string? Waarde { get; init; }

    /// <summary>The value in plain Dutch; null when there is none.</summary>
    public string? WaardeInWoorden { get; init; }

    /// <summary>What text or register suggest, as canonical JSON; null when they suggest nothing.</summary>
    public string? Kandidaat { get; init; }

    /// <summary>What text or register suggest, in plain Dutch; null when they suggest nothing.</summary>
    public string? KandidaatInWoorden { get; init; }

    /// <summary>Why it is unknown or contradictory; null when there is a value nobody disputes.</summary>
    public Oorzaak? Oorzaak { get; init; }

    /// <summary>How well founded it is.</summary>
    public required Graad Graad { get; init; }
}
