using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Equal: true when both are the same point, false when nothing is in both.</summary>
internal sealed record IsGelijk(Uitdrukking Links, Uitdrukking Rechts) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Links, Rechts];

    internal override string Woord => "is";

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Mogelijkheden links = Links.Bereken(zicht);
        Mogelijkheden rechts = Rechts.Bereken(zicht);
        return Waarheden.Uit(links.IsPunt && rechts.IsPunt && links.Equals(rechts), !links.Overlapt(rechts));
    }
}

/// <summary>Less than, or at most, for numbers and dates.</summary>
internal sealed record IsKleiner(Uitdrukking Links, Uitdrukking Rechts, bool OfGelijk) : Voorwaarde
{
    /// <summary>True when a pack wrote it the other way round, as greater than.</summary>
    public bool Omgekeerd { get; init; }

    internal override IEnumerable<Knoop> Delen => [Links, Rechts];

    internal override string Woord => (Omgekeerd ? ">" : "<") + (OfGelijk ? "=" : "");

    internal override IEnumerable<Knoop> Geschreven => Omgekeerd ? [Rechts, Links] : Delen;

    internal override Waarheid Beoordeel(Zicht zicht) => (Links.Bereken(zicht), Rechts.Bereken(zicht)) switch
    {
        (Getallen a, Getallen b) => Vergelijk(a.Waarden, b.Waarden),
        (Datums a, Datums b) => Vergelijk(a.Waarden, b.Waarden),
        _ => throw new InvalidOperationException("Only numbers and dates have an order."),
    };

    private Waarheid Vergelijk<T>(Bereiken<T> links, Bereiken<T> rechts)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        int slechtst = links.Grootste.CompareTo(rechts.Kleinste);
        int best = links.Kleinste.CompareTo(rechts.Grootste);
        return OfGelijk ? Waarheden.Uit(slechtst <= 0, best > 0) : Waarheden.Uit(slechtst < 0, best >= 0);
    }
}

/// <summary>A choice, number or date is one of a fixed list.</summary>
internal sealed record IsEenVan(Uitdrukking Links, Mogelijkheden Lijst) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Links];

    internal override string Woord => "in";

    internal override IEnumerable<Knoop> Geschreven => [Links, new Vast(Lijst)];

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Mogelijkheden links = Links.Bereken(zicht);
        return Waarheden.Uit(Lijst.Omvat(links), !Lijst.Overlapt(links));
    }
}

/// <summary>A set of codes holds at least one of a fixed list.</summary>
internal sealed record BevatEen(Uitdrukking Links, Reeks<string> Codes) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Links];

    internal override string Woord => Codes.Count == 1 ? "bevat" : "bevatEen";

    internal override IEnumerable<Knoop> Geschreven => [Links, new Vast(Mogelijkheden.Codes(Codes))];

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        var links = (Codeverzameling)Links.Bereken(zicht);
        Waarheid uit = Waarheid.Onwaar;
        foreach (string code in Codes)
        {
            uit = uit.Of(links.Heeft(code));
        }

        return uit;
    }
}
