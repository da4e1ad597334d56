namespace Wau.Toets;

/// <summary>Limits for reading a paper.</summary>
public sealed record Leesopties
{
    /// <summary>Most characters (UTF-16) that are read.</summary>
    /// <value>One million by default.</value>
    public int MaxTekens { get; init; } = 1_000_000;

    /// <summary>Most paragraphs that are read.</summary>
    /// <value>20,000 by default.</value>
    public int MaxAlineas { get; init; } = 20_000;
}
