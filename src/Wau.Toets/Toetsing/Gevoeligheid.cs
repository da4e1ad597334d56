namespace Wau.Toets.Toetsing;

/// <summary>On how little a decided band hangs (<em>gevoeligheid</em>): what would have to be otherwise in the rule set to change it.</summary>
/// <remarks>
/// Whole points, one change at a time, facts and answers as they are. Thresholds keep their order. A step of severity
/// <em>blokkade</em> or <em>knelpunt</em> keeps at least one point, because a step that loses nothing has no severity; a step
/// that lost nothing becomes an <em>aandacht</em>.
/// </remarks>
public sealed record Gevoeligheid
{
    /// <summary>Id of the aspect.</summary>
    public required string Aspect { get; init; }

    /// <summary>Id of its band, certain and decided.</summary>
    public required string Band { get; init; }

    /// <summary>What makes a worse band possible or certain; empty for the worst band.</summary>
    public required Bandwijziging Slechter { get; init; }

    /// <summary>What makes a better band possible or certain; empty for the best band, and when a severity alone sets the band.</summary>
    public required Bandwijziging Beter { get; init; }

    /// <summary>By how many points the smallest change of all differs from what is; null when no single change does it.</summary>
    public int? Kleinste => (Slechter.Kleinste, Beter.Kleinste) switch
    {
        ({ } s, { } b) => Math.Min(s, b),
        (var s, var b) => s ?? b,
    };
}
