using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Regels;

/// <summary>Random conditions and quantities over the facts of a random case.</summary>
internal sealed class Knopenmaker(Willekeurig w, bool metUitersten = false)
{
    private readonly HashSet<Bereik> _binnen = [Bereik.Voorstel];

    /// <summary>Aspects whose points may be read.</summary>
    public List<string> Aspecten { get; } = [];

    public Voorwaarde Voorwaarde(int diepte)
    {
        bool blad = diepte <= 0;
        switch (w.Toeval.Next(blad ? 5 : 11))
        {
            case 0: return new IsWaar(Uitdrukking(Feitsoort.Waarheid, diepte - 1));
            case 1: return new IsGelijk(Uitdrukking(Ordelijk(), diepte - 1), Uitdrukking(Laatste, diepte - 1));
            case 2: return new IsKleiner(Uitdrukking(w.Kies([Feitsoort.Getal, Feitsoort.Datum]), diepte - 1), Uitdrukking(Laatste, diepte - 1), w.Kans(0.5));
            case 3: return new IsEenVan(Uitdrukking(w.Kies([Feitsoort.Getal, Feitsoort.Datum, Feitsoort.Keuze]), diepte - 1), Willekeurig.Een(Enumerable.Range(0, 2).Select(_ => Constante(Laatste))));
            case 4: return new BevatEen(Uitdrukking(Feitsoort.Codes, diepte - 1), w.Kans(0.5) ? ["p"] : ["q", "r"]);
            case 5: return new Allemaal(Delen(diepte));
            case 6: return new MinstensEen(Delen(diepte));
            case 7: return new Niet(Voorwaarde(diepte - 1));
            case 8: return new Tenminste(w.Toeval.Next(1, 3), Delen(diepte));
            case 9: return Binnen(b => (Voorwaarde)new Elke(b, Voorwaarde(diepte - 1)));
            default: return Binnen(b => (Voorwaarde)new Enige(b, Voorwaarde(diepte - 1)));
        }
    }

    /// <summary>The type asked for last, so that two sides can be given the same type.</summary>
    private Feitsoort Laatste { get; set; }

    public Uitdrukking Uitdrukking(Feitsoort soort, int diepte)
    {
        Uitdrukking uit = w.Toeval.Next(8) switch
        {
            0 => new Vast(Constante(soort)),
            1 when diepte > 0 => new AlsDan(Voorwaarde(diepte - 1), Uitdrukking(soort, diepte - 1), Uitdrukking(soort, diepte - 1)),
            // A derived fact is the same for every member of a scope, as in a pack.
            2 when diepte > 0 && _binnen.Count == 1 => new Afleiding(new() { Id = w.NieuwId("af"), Titel = "af", Soort = soort, Uit = Uit(soort, diepte - 1) }),
            3 or 4 when diepte > 0 => Samengesteld(soort, diepte - 1),
            _ => Verwijzing(soort) ?? new Vast(Constante(soort)),
        };
        Laatste = soort;
        return uit;
    }

    private Knoop Uit(Feitsoort soort, int diepte) => soort == Feitsoort.Waarheid && w.Kans(0.5) ? Voorwaarde(diepte) : Uitdrukking(soort, diepte);

    private Uitdrukking Samengesteld(Feitsoort soort, int diepte) => soort switch
    {
        Feitsoort.Waarheid => new AlsWaarheid(Voorwaarde(diepte)),
        Feitsoort.Getal => Getal(diepte),
        Feitsoort.Datum => new DatumPlus(Uitdrukking(soort, diepte), w.Toeval.Next(-14, 14), w.Kans(0.6)),
        Feitsoort.Keuze => new MaandDag(Uitdrukking(Feitsoort.Datum, diepte)),
        _ => Verwijzing(soort) ?? new Vast(Constante(soort)),
    };

    private Uitdrukking Getal(int diepte) => w.Toeval.Next(6) switch
    {
        0 => new AantalWaar(Delen(diepte)),
        1 => new AantalCodes(Uitdrukking(Feitsoort.Codes, diepte)),
        2 => new Tijdsduur(Uitdrukking(Feitsoort.Datum, diepte), Uitdrukking(Feitsoort.Datum, diepte), w.Kans(0.7)),
        3 when w.Feiten.Any(f => f is { Soort: Feitsoort.Getal, Bereik: not Bereik.Voorstel }) => Over(),
        4 when Aspecten.Count > 0 => new PuntenVerloren(w.Kies(Aspecten)),
        _ => Som(diepte),
    };

    private OverBereik Over()
    {
        Feit feit = w.Kies([.. w.Feiten.Where(f => f is { Soort: Feitsoort.Getal, Bereik: not Bereik.Voorstel })]);
        Samenvatting hoe = metUitersten ? w.Kies([Samenvatting.Som, Samenvatting.Grootste, Samenvatting.Kleinste]) : Samenvatting.Som;
        return new(hoe, feit.Bereik, new Feitverwijzing(feit), (Getallen)feit.Domein);
    }

    private Rekensom Som(int diepte)
    {
        Bewerking hoe = w.Kies([Bewerking.Plus, Bewerking.Min, Bewerking.Maal, Bewerking.Gedeeld, Bewerking.Kleinste, Bewerking.Grootste]);
        Uitdrukking links = Uitdrukking(Feitsoort.Getal, diepte);
        return new(hoe, [links, hoe == Bewerking.Gedeeld ? new Vast(Mogelijkheden.Getal(w.Kies([-2m, 0.5m, 4m]))) : Uitdrukking(Feitsoort.Getal, diepte)]);
    }

    private Mogelijkheden Constante(Feitsoort soort) => soort switch
    {
        Feitsoort.Waarheid => Mogelijkheden.Waarheid(w.Kans(0.5)),
        Feitsoort.Getal => Mogelijkheden.Getal(w.Kies([-1m, 0m, 0.5m, 1m, 2m, 5m])),
        Feitsoort.Datum => Mogelijkheden.Datum(w.Kies<DateOnly>([new(2024, 2, 29), new(2027, 1, 31), new(2027, 2, 1), new(2028, 2, 28)])),
        Feitsoort.Keuze => Mogelijkheden.Keuze(w.Kies(["x", "y", "01-31", "02-01", "02-29"])),
        _ => Mogelijkheden.Codes(w.Kans(0.5) ? ["p"] : ["p", "q"]),
    };

    private Uitdrukking? Verwijzing(Feitsoort soort)
    {
        Feit[] past = [.. w.Feiten.Where(f => f.Soort == soort && _binnen.Contains(f.Bereik))];
        return past.Length == 0 ? null : new Feitverwijzing(w.Kies(past));
    }

    private Feitsoort Ordelijk() => w.Kies([Feitsoort.Waarheid, Feitsoort.Getal, Feitsoort.Datum, Feitsoort.Keuze]);

    private Reeks<Voorwaarde> Delen(int diepte) => [.. Enumerable.Range(0, w.Toeval.Next(1, 4)).Select(_ => Voorwaarde(diepte - 1))];

    private T Binnen<T>(Func<Bereik, T> maak)
    {
        Bereik bereik = w.Kies([Bereik.Organisatie, Bereik.Dictum]);
        bool nieuw = _binnen.Add(bereik);
        T uit = maak(bereik);
        if (nieuw)
        {
            _binnen.Remove(bereik);
        }

        return uit;
    }
}
