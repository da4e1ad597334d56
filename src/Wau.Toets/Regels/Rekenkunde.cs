using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Arithmetic on numbers: sum, difference, product, quotient by a constant, smallest, largest.</summary>
/// <remarks>Works on ranges, so that the outcome holds every outcome of every completion. Overflow throws and makes the rule faulty.</remarks>
internal sealed record Rekensom(Bewerking Bewerking, Reeks<Uitdrukking> Termen) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override IEnumerable<Knoop> Delen => Termen;

    internal override string Woord => Bewerking switch
    {
        Bewerking.Plus => "+",
        Bewerking.Min => "-",
        Bewerking.Maal => "*",
        Bewerking.Gedeeld => "/",
        Bewerking.Kleinste => "min",
        _ => "max",
    };

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        (decimal van, decimal tot) = Omhulsel(Termen[0], zicht);
        foreach (Uitdrukking term in Termen.AsSpan()[1..])
        {
            (decimal a, decimal b) = Omhulsel(term, zicht);
            (van, tot) = Bewerking switch
            {
                Bewerking.Plus => (van + a, tot + b),
                Bewerking.Min => (van - b, tot - a),
                Bewerking.Maal => Product(van, tot, a, b),
                Bewerking.Gedeeld => a > 0 ? (van / a, tot / a) : (tot / a, van / a),
                Bewerking.Kleinste => (Math.Min(van, a), Math.Min(tot, b)),
                Bewerking.Grootste => (Math.Max(van, a), Math.Max(tot, b)),
                _ => throw new InvalidOperationException("An operation without meaning."),
            };
        }

        return Mogelijkheden.Getal(van, tot);
    }

    private static (decimal Van, decimal Tot) Omhulsel(Uitdrukking term, Zicht zicht)
    {
        Bereiken<decimal> waarden = ((Getallen)term.Bereken(zicht)).Waarden;
        return (waarden.Kleinste, waarden.Grootste);
    }

    private static (decimal Van, decimal Tot) Product(decimal a, decimal b, decimal c, decimal d)
    {
        (decimal ac, decimal ad, decimal bc, decimal bd) = (a * c, a * d, b * c, b * d);
        return (Math.Min(Math.Min(ac, ad), Math.Min(bc, bd)), Math.Max(Math.Max(ac, ad), Math.Max(bc, bd)));
    }
}

/// <summary>What a <see cref="Rekensom"/> does with its terms.</summary>
internal enum Bewerking
{
    Onbekend = 0,
    Plus,
    Min,
    Maal,
    Gedeeld,
    Kleinste,
    Grootste,
}
