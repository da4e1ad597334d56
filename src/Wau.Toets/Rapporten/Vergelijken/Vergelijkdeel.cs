namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A section of a comparison for people, before it becomes Markdown or HTML: paragraphs, then a list, then tables.</summary>
/// <param name="Naam">Short name, for the id.</param>
/// <param name="Titel">Heading.</param>
internal sealed record Vergelijkdeel(string Naam, string Titel)
{
    public IReadOnlyList<string> Alineas { get; init; } = [];

    public IReadOnlyList<string> Punten { get; init; } = [];

    public IReadOnlyList<Vergelijktabel> Tabellen { get; init; } = [];
}

/// <summary>A table: the first cell of a row is its header.</summary>
/// <param name="Titel">Caption; empty when the section says it all.</param>
/// <param name="Kop">Headers of the columns.</param>
/// <param name="Rijen">The rows.</param>
internal sealed record Vergelijktabel(string Titel, IReadOnlyList<string> Kop, IReadOnlyList<IReadOnlyList<string>> Rijen)
{
    /// <summary>True when the last row adds up the others.</summary>
    public bool IsSom { get; init; }
}
