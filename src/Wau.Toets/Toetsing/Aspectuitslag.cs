namespace Wau.Toets.Toetsing;

/// <summary>An aspect in the report, certain and expected.</summary>
public sealed record Aspectuitslag
{
    /// <summary>Id of the aspect.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown.</summary>
    public required string Titel { get; init; }

    /// <summary>The question the aspect answers.</summary>
    public required string Vraag { get; init; }

    /// <summary>All weights of the aspect's rules together, applicable or not: the points that could be lost at most.</summary>
    public required int Gewicht { get; init; }

    /// <summary>From values of grade <em>opgegeven</em> or better only.</summary>
    public required Aspectstand Zeker { get; init; }

    /// <summary>With candidates from the text filled in where there is no value; always lies within <see cref="Zeker"/>.</summary>
    public required Aspectstand Verwacht { get; init; }

    /// <summary>True when the certain range and bands are the narrowest possible, see <see cref="Aspectstand.IsExact"/>.</summary>
    public bool IsExact => Zeker.IsExact;

    /// <summary>The range on a bar of 0 (all lost) to 100 (nothing lost), lower end rounded down and upper end up.</summary>
    /// <param name="punten">Points lost.</param>
    public (int Van, int Tot) Balk(Puntenbereik punten)
    {
        if (Gewicht == 0)
        {
            return (0, 100);
        }

        int laag = 100 * (Gewicht - punten.Tot);
        int hoog = 100 * (Gewicht - punten.Van);
        return (laag / Gewicht, (hoog + Gewicht - 1) / Gewicht);
    }
}
