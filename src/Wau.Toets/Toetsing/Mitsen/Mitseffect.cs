namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>One thing that a <see cref="Mits"/> gives.</summary>
public sealed record Mitseffect
{
    /// <summary>What it is.</summary>
    public required Mitseffectsoort Soort { get; init; }

    /// <summary>Id of the rule that was blocked; null for another kind.</summary>
    public string? Regel { get; init; }

    /// <summary>Id of the aspect whose band gets better; null for another kind.</summary>
    public string? Aspect { get; init; }

    /// <summary>Bands not excluded before, worst first; empty for another kind.</summary>
    public Reeks<string> Van { get; init; } = [];

    /// <summary>Bands not excluded after, worst first: each is better than every one of <see cref="Van"/>; empty for another kind.</summary>
    public Reeks<string> Naar { get; init; } = [];
}
