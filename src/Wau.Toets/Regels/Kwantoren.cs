using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>True for every member of a scope; never true while the list may be incomplete.</summary>
internal sealed record Elke(Bereik Bereik, Voorwaarde Deel) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => "elke";

    internal override Bereik? Over => Bereik;

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Ledenlijst leden = zicht.Leden(Bereik);
        Waarheid uit = leden.IsVolledig ? Waarheid.Waar : Waarheid.Onbekend;
        foreach (string lid in leden.Bekend)
        {
            using Zicht.Lidstand _ = zicht.Met(Bereik, lid);
            uit = uit.En(Deel.Beoordeel(zicht));
        }

        return uit;
    }

    private protected override void VerzamelOpen(Zicht zicht, ISet<Feitadres> open) => Bereikopen.Verzamel(zicht, Bereik, Deel, open);
}

/// <summary>True for at least one member of a scope; never false while the list may be incomplete.</summary>
internal sealed record Enige(Bereik Bereik, Voorwaarde Deel) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => "een";

    internal override Bereik? Over => Bereik;

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Ledenlijst leden = zicht.Leden(Bereik);
        Waarheid uit = leden.IsVolledig ? Waarheid.Onwaar : Waarheid.Onbekend;
        foreach (string lid in leden.Bekend)
        {
            using Zicht.Lidstand _ = zicht.Met(Bereik, lid);
            uit = uit.Of(Deel.Beoordeel(zicht));
        }

        return uit;
    }

    private protected override void VerzamelOpen(Zicht zicht, ISet<Feitadres> open) => Bereikopen.Verzamel(zicht, Bereik, Deel, open);
}

/// <summary>Sum, largest or smallest over the members of a scope.</summary>
/// <remarks>Members that may exist but are not known can have any value the quantity can have; an empty list sums to zero.</remarks>
internal sealed record OverBereik(Samenvatting Hoe, Bereik Bereik, Uitdrukking Deel, Getallen Grens) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => Hoe switch
    {
        Samenvatting.Som => "som",
        Samenvatting.Grootste => "max",
        _ => "min",
    };

    internal override Bereik? Over => Bereik;

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        Ledenlijst leden = zicht.Leden(Bereik);
        var delen = new List<Bereiken<decimal>>();
        foreach (string lid in leden.Bekend)
        {
            using Zicht.Lidstand _ = zicht.Met(Bereik, lid);
            delen.Add(((Getallen)Deel.Bereken(zicht)).Waarden);
        }

        decimal laag = Grens.Waarden.Kleinste;
        decimal hoog = Grens.Waarden.Grootste;
        int meer = leden.AantalMogelijk;
        if (Hoe == Samenvatting.Som)
        {
            return Mogelijkheden.Getal(
                delen.Sum(d => d.Kleinste) + (meer * Math.Min(0, laag)),
                delen.Sum(d => d.Grootste) + (meer * Math.Max(0, hoog)));
        }

        if (delen.Count == 0)
        {
            // The largest of nothing is the least it can be, the smallest of nothing the most.
            return meer > 0 ? Grens : Mogelijkheden.Getal(Hoe == Samenvatting.Grootste ? laag : hoog);
        }

        return Hoe == Samenvatting.Grootste
            ? Mogelijkheden.Getal(delen.Max(d => d.Kleinste), Math.Max(delen.Max(d => d.Grootste), meer > 0 ? hoog : decimal.MinValue))
            : Mogelijkheden.Getal(Math.Min(delen.Min(d => d.Kleinste), meer > 0 ? laag : decimal.MaxValue), delen.Min(d => d.Grootste));
    }

    internal override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        if (!Bereken(zicht).IsPunt)
        {
            Bereikopen.Verzamel(zicht, Bereik, Deel, open);
        }
    }
}

/// <summary>How the members of a scope are taken together.</summary>
internal enum Samenvatting
{
    Onbekend = 0,
    Som,
    Grootste,
    Kleinste,
}

/// <summary>Open facts under a quantifier: those of each known member, and the list of members itself.</summary>
internal static class Bereikopen
{
    public static void Verzamel(Zicht zicht, Bereik bereik, Knoop deel, ISet<Feitadres> open)
    {
        Ledenlijst leden = zicht.Leden(bereik);
        foreach (string lid in leden.Bekend)
        {
            using Zicht.Lidstand _ = zicht.Met(bereik, lid);
            deel.Openstaand(zicht, open);
        }

        if (!leden.IsVolledig && Zicht.Lijstfeit(bereik) is { } lijst)
        {
            open.Add(new(lijst));
        }
    }
}
