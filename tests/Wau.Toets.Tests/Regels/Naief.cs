using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Regels;

/// <summary>The meaning of every node when all is known, written down a second time, as plainly as possible.</summary>
internal sealed class Naief(Wereld wereld, IReadOnlyDictionary<string, int>? punten = null)
{
    private string? _organisatie;
    private string? _dictum;

    public bool Geldt(Voorwaarde v) => v switch
    {
        Allemaal x => x.Voorwaarden.All(Geldt),
        MinstensEen x => x.Voorwaarden.Any(Geldt),
        Niet x => !Geldt(x.Deel),
        Tenminste x => x.Voorwaarden.Count(Geldt) >= x.Aantal,
        IsWaar x => (bool)Waarde(x.Deel),
        IsGelijk x => Waarde(x.Links).Equals(Waarde(x.Rechts)),
        IsKleiner x => Volgorde(Waarde(x.Links), Waarde(x.Rechts)) is var n && (n < 0 || (x.OfGelijk && n == 0)),
        IsEenVan x => x.Lijst.Omvat(Punt(Waarde(x.Links))),
        BevatEen x => ((string[])Waarde(x.Links)).Intersect(x.Codes, StringComparer.Ordinal).Any(),
        Elke x => wereld.Leden(x.Bereik).All(l => Voor(x.Bereik, l, () => Geldt(x.Deel))),
        Enige x => wereld.Leden(x.Bereik).Any(l => Voor(x.Bereik, l, () => Geldt(x.Deel))),
        _ => throw new InvalidOperationException(v.GetType().Name),
    };

    /// <summary>A bool, decimal, DateOnly, string, or for codes an array in order.</summary>
    public object Waarde(Uitdrukking u) => u switch
    {
        Vast x => Los(x.Waarde),
        Feitverwijzing x => Los(wereld.Waarden[new(x.Feit.Id, x.Feit.Bereik switch { Bereik.Organisatie => _organisatie, Bereik.Dictum => _dictum, _ => null })]),
        Afleiding x => x.Feit.Uit is Voorwaarde v ? Geldt(v) : Waarde((Uitdrukking)x.Feit.Uit),
        AlsWaarheid x => Geldt(x.Deel),
        AantalWaar x => (decimal)x.Voorwaarden.Count(Geldt),
        AantalCodes x => (decimal)((string[])Waarde(x.Deel)).Length,
        AlsDan x => Geldt(x.Als) ? Waarde(x.Dan) : Waarde(x.Anders),
        PuntenVerloren x => (decimal)punten![x.Aspect],
        Rekensom x => x.Termen.Select(t => (decimal)Waarde(t)).Aggregate((a, b) => Reken(x.Bewerking, a, b)),
        OverBereik x => Samen(x.Hoe, [.. wereld.Leden(x.Bereik).Select(l => Voor(x.Bereik, l, () => (decimal)Waarde(x.Deel)))]),
        Tijdsduur { InMaanden: true } x => (decimal)Maanden((DateOnly)Waarde(x.Van), (DateOnly)Waarde(x.Tot)),
        Tijdsduur x => (decimal)(((DateOnly)Waarde(x.Tot)).DayNumber - ((DateOnly)Waarde(x.Van)).DayNumber),
        DatumPlus x => x.InMaanden ? ((DateOnly)Waarde(x.Datum)).AddMonths(x.Aantal) : ((DateOnly)Waarde(x.Datum)).AddDays(x.Aantal),
        MaandDag x => ((DateOnly)Waarde(x.Datum)).ToString("MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException(u.GetType().Name),
    };

    public static Mogelijkheden Punt(object waarde) => waarde switch
    {
        bool b => Mogelijkheden.Waarheid(b),
        decimal g => Mogelijkheden.Getal(g),
        DateOnly d => Mogelijkheden.Datum(d),
        string k => Mogelijkheden.Keuze(k),
        _ => Mogelijkheden.Codes((string[])waarde),
    };

    /// <summary>The largest n for which the first date plus n months is not later than the second, by walking.</summary>
    public static int Maanden(DateOnly van, DateOnly tot)
    {
        int n = 0;
        while (van.AddMonths(n) > tot)
        {
            n--;
        }

        while (van.AddMonths(n + 1) <= tot)
        {
            n++;
        }

        return n;
    }

    private static object Los(Mogelijkheden m) => m switch
    {
        Waarheidswaarde w => w.Waarde == Waarheid.Waar,
        Getallen g => g.Waarden.Kleinste,
        Datums d => d.Waarden.Kleinste,
        Keuzes k => k.Opties[0],
        _ => ((Codeverzameling)m).Bevat.ToArray(),
    };

    private static int Volgorde(object a, object b) => ((IComparable)a).CompareTo(b);

    private static decimal Reken(Bewerking bewerking, decimal a, decimal b) => bewerking switch
    {
        Bewerking.Plus => a + b,
        Bewerking.Min => a - b,
        Bewerking.Maal => a * b,
        Bewerking.Gedeeld => a / b,
        Bewerking.Kleinste => Math.Min(a, b),
        _ => Math.Max(a, b),
    };

    private static decimal Samen(Samenvatting hoe, decimal[] delen) =>
        hoe == Samenvatting.Som ? delen.Sum()
        : delen.Length == 0 ? throw new LegeLijstException()
        : hoe == Samenvatting.Grootste ? delen.Max() : delen.Min();

    private T Voor<T>(Bereik bereik, string lid, Func<T> doe)
    {
        (string? o, string? d) = (_organisatie, _dictum);
        (_organisatie, _dictum) = bereik == Bereik.Organisatie ? (lid, d) : (o, lid);
        T uit = doe();
        (_organisatie, _dictum) = (o, d);
        return uit;
    }
}

/// <summary>The largest or smallest of nothing: it has no value, so nothing is claimed.</summary>
internal sealed class LegeLijstException : Exception;
