using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing.Interviews;

/// <summary>Cases with few open facts, the same for the same seed.</summary>
internal static class Beslisgevallen
{
    private static readonly Dictionary<string, AfgeleidFeit> Geen = new(StringComparer.Ordinal);

    /// <summary>So many cases, from the seeds that give one.</summary>
    public static IEnumerable<(int Zaad, Beslisgeval Geval)> Neem(int aantal, Func<int, Beslisgeval?> maak) =>
        Enumerable.Range(0, 10_000).Select(zaad => (zaad, maak(zaad))).Where(g => g.Item2 is not null).Select(g => (g.zaad, g.Item2!)).Take(aantal);

    /// <summary>Rules that compare four to ten facts with constants, with some blockades and bottlenecks.</summary>
    public static Beslisgeval? Vergelijkend(int zaad)
    {
        var r = new Random(zaad);
        Feit[] feiten = [.. Enumerable.Range(0, r.Next(4, 11)).Select(i => Feit(i, r))];
        Aspect[] aspecten = [Proefset.Aspect("u", 12, 5), Proefset.Aspect("v", 10, 4)];
        Regel[] regels = [.. Enumerable.Range(0, r.Next(3, 13)).Select(n => Regel(n, aspecten, feiten, r))];
        var catalogus = new Feitencatalogus(feiten);
        Feitenblad blad = new FeitenbladBuilder(catalogus) { AantalDicta = 1 }.Build();
        return Beslisgeval.Van(Boek(aspecten, regels), catalogus, blad, new(blad, catalogus, Geen, metKandidaten: false));
    }

    /// <summary>Random rules of every kind, derived facts and scopes included, on a sheet that is partly filled.</summary>
    public static Beslisgeval? Willekeurig(int zaad)
    {
        var w = new Willekeurig(zaad, alleFeiten: zaad % 2 == 0);
        var set = new Proefset(w);
        Feitenblad blad = Blad(w, w.Gedeeltelijk(onbekend: 0.7));
        return Beslisgeval.Van(Boek(set.Aspecten, set.Regels), w.Catalogus, blad, new(blad, w.Catalogus, Geen, metKandidaten: false));
    }

    /// <summary>The built-in rule set, everything known but some facts.</summary>
    public static Beslisgeval? Ingebouwd(int zaad)
    {
        var r = new Random(zaad);
        Regelset set = Regelsets.SnelleToets;
        var blad = new FeitenbladBuilder(set.Feiten) { AantalDicta = 1 };
        Feitadres[] adressen = [.. set.Feiten.Feiten.SelectMany(Plaatsen).Where(a => !Staat(a, r, blad))];
        r.Shuffle(adressen);
        foreach (Feitadres adres in adressen[r.Next(6, 40)..])
        {
            Reeks<Mogelijkheden> waarden = set.Boek.Vak(adres.Feit).Proefwaarden(set.Feiten.Zoek(adres.Feit)!.Domein);
            blad.AddMetadata(adres, waarden[r.Next(waarden.Count)]);
        }

        Feitenblad gevuld = blad.Build();
        return Beslisgeval.Van(set.Boek, set.Feiten, gevuld, new(gevuld, set.Feiten, set.AfgeleideFeiten, metKandidaten: false), new(2026, 11, 1));
    }

    /// <summary>A sheet of values that nobody answered, so that what is open in them can be asked.</summary>
    public static Feitenblad Blad(Willekeurig w, IEnumerable<KeyValuePair<Feitadres, Mogelijkheden>> bekend)
    {
        var builder = new FeitenbladBuilder(w.Catalogus) { AantalDicta = w.AantalDicta };
        foreach ((Feitadres adres, Mogelijkheden waarde) in bekend)
        {
            builder.AddMetadata(adres, waarde);
        }

        return builder.Build();
    }

    public static Regelboek Boek(IEnumerable<Aspect> aspecten, IEnumerable<Regel> regels) => new([.. aspecten], regels.Select(r => new Dataregel(r)));

    /// <summary>What makes a paper about implementation is mostly known, else there is little to ask.</summary>
    private static bool Staat(Feitadres adres, Random r, FeitenbladBuilder blad)
    {
        Mogelijkheden? waarde = adres.Feit switch
        {
            Feitencatalogus.Organisatielijst => Mogelijkheden.Codes("UWV", "gemeenten"),
            "planning.ingangsdatum" => Mogelijkheden.Datum(new DateOnly(2027, 1, 1).AddMonths(r.Next(36))),
            "planning.peildatum" => Mogelijkheden.Datum(new DateOnly(2026, 11, 1)),
            "uitvoering.geraakt" when r.Next(3) > 0 => Mogelijkheden.Keuze("ja"),
            "verzoek.hoofdsoort" when r.Next(3) > 0 => Mogelijkheden.Keuze("regelen"),
            _ => null,
        };
        if (waarde is not null)
        {
            blad.AddMetadata(adres, waarde);
        }

        return waarde is not null;
    }

    private static IEnumerable<Feitadres> Plaatsen(Feit feit) => feit.Bereik switch
    {
        Bereik.Organisatie => [new(feit.Id, "UWV"), new(feit.Id, "gemeenten")],
        Bereik.Dictum => [new(feit.Id, "1")],
        _ => [new(feit.Id)],
    };

    private static Feit Feit(int i, Random r) => r.Next(4) switch
    {
        0 => Tests.Toetsing.Willekeurig.Feit($"k{i}", Bereik.Voorstel, Mogelijkheden.Keuze("x", "y", "z")),
        1 when i < 2 => Tests.Toetsing.Willekeurig.Feit($"n{i}", Bereik.Voorstel, Mogelijkheden.Getal(0, 10)),
        _ => Tests.Toetsing.Willekeurig.Feit($"w{i}", Bereik.Voorstel, new Waarheidswaarde(Waarheid.Onbekend)),
    };

    private static Regel Regel(int n, Aspect[] aspecten, Feit[] feiten, Random r)
    {
        int gewicht = r.Next(3, 9);
        Ernst ernst = r.Next(10) switch { 0 => Ernst.Blokkade, < 4 => Ernst.Knelpunt, _ => Ernst.Aandacht };
        Trap[] mild = r.Next(3) == 0 ? [Proefset.Trap(2, Ernst.Aandacht, Boom(1, feiten, r))] : [];
        Trap[] trappen = [.. mild, Proefset.Trap(gewicht, ernst, Boom(r.Next(1, 3), feiten, r))];
        Voorwaarde? vanToepassing = r.Next(3) == 0 ? null : Boom(r.Next(1, 3), feiten, r);
        return Proefset.Regel($"R{n:00}", aspecten[r.Next(2)].Id, gewicht, vanToepassing, [.. trappen]);
    }

    private static Voorwaarde Boom(int diepte, Feit[] feiten, Random r) => diepte == 0 ? Blad(feiten, r) : r.Next(5) switch
    {
        0 or 1 => new Allemaal([Boom(diepte - 1, feiten, r), Boom(diepte - 1, feiten, r)]),
        2 => new MinstensEen([Boom(diepte - 1, feiten, r), Boom(diepte - 1, feiten, r)]),
        3 => new Tenminste(2, [Blad(feiten, r), Blad(feiten, r), Blad(feiten, r)]),
        _ => Blad(feiten, r),
    };

    private static Voorwaarde Blad(Feit[] feiten, Random r)
    {
        var feit = new Feitverwijzing(feiten[r.Next(feiten.Length)]);
        return feit.Soort switch
        {
            Feitsoort.Waarheid when r.Next(2) == 0 => new IsWaar(feit),
            Feitsoort.Waarheid => new Niet(new IsWaar(feit)),
            Feitsoort.Keuze => new IsEenVan(feit, r.Next(2) == 0 ? Mogelijkheden.Keuze("x") : Mogelijkheden.Keuze("y", "z")),
            _ => new IsKleiner(feit, new Vast(Mogelijkheden.Getal(5)), OfGelijk: false),
        };
    }
}
