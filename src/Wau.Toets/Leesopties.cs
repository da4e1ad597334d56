namespace Wau.Toets;

/// <summary>How a paper is read: limits, and what is known of it beside the text.</summary>
public sealed record Leesopties
{
    /// <summary>Most characters (UTF-16) that are read.</summary>
    /// <value>One million by default.</value>
    public int MaxTekens { get; init; } = 1_000_000;

    /// <summary>Most paragraphs that are read.</summary>
    /// <value>20,000 by default.</value>
    public int MaxAlineas { get; init; } = 20_000;

    /// <summary>Heading or subject of the paper, for text without one: "Gewijzigd amendement van het lid X ter vervanging van nr. 15 over …". A heading in the text itself goes first.</summary>
    /// <value>Null by default.</value>
    public string? Kop { get; init; }
}
