using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Tests.Toetsing;

/// <summary>Small random facts, half-filled sheets and every completion of them; the same seed gives the same case.</summary>
internal sealed class Willekeurig
{
    public const string Lijst = Feitencatalogus.Organisatielijst;
    public static readonly string[] Organisaties = ["DUO", "SVB", "UWV"];

    private static readonly Feit[] Voorraad =
    [
        Feit("a", Bereik.Voorstel, new Waarheidswaarde(Waarheid.Onbekend)),
        Feit("b", Bereik.Voorstel, new Waarheidswaarde(Waarheid.Onbekend)),
        Feit("n", Bereik.Voorstel, Een(Mogelijkheden.Getal(0), Mogelijkheden.Getal(1), Mogelijkheden.Getal(2))),
        Feit("m", Bereik.Voorstel, Mogelijkheden.Getal(-2, 3)),
        Feit("d", Bereik.Voorstel, Mogelijkheden.Datum(new(2027, 1, 30), new(2027, 2, 2))),
        Feit("e", Bereik.Voorstel, Een(Mogelijkheden.Datum(new(2024, 2, 29)), Mogelijkheden.Datum(new(2027, 3, 31)), Mogelijkheden.Datum(new(2028, 1, 1)))),
        Feit("k", Bereik.Voorstel, Mogelijkheden.Keuze("x", "y", "z")),
        Feit("c", Bereik.Voorstel, Mogelijkheden.Codes([], ["p", "q"])),
        Feit("org.n", Bereik.Organisatie, Mogelijkheden.Getal(-1, 2)),
        Feit("org.w", Bereik.Organisatie, new Waarheidswaarde(Waarheid.Onbekend)),
        Feit("dic.w", Bereik.Dictum, new Waarheidswaarde(Waarheid.Onbekend)),
        Feit("dic.n", Bereik.Dictum, Een(Mogelijkheden.Getal(0), Mogelijkheden.Getal(3))),
    ];

    private int _volgnummer;

    public Willekeurig(int zaad, bool alleFeiten = false)
    {
        Toeval = new(zaad);
        int aantal = alleFeiten ? Voorraad.Length : Toeval.Next(1, 6);
        Feit[] gekozen = [.. Toeval.GetItems(Voorraad, aantal).Concat(alleFeiten ? Voorraad : []).DistinctBy(f => f.Id, StringComparer.Ordinal)];
        Feiten = gekozen.Any(f => f.Bereik == Bereik.Organisatie) ? [.. gekozen, Feit(Lijst, Bereik.Voorstel, Mogelijkheden.Codes([], Organisaties))] : [.. gekozen];
        Catalogus = new(Feiten);
        AantalDicta = Toeval.Next(0, 3);
        Adressen = [.. Feiten.SelectMany(Plaatsen).Order()];
    }

    public Random Toeval { get; }

    public Reeks<Feit> Feiten { get; }

    public Feitencatalogus Catalogus { get; }

    public int AantalDicta { get; }

    /// <summary>Every address there can be, of organisations that take no part too.</summary>
    public Reeks<Feitadres> Adressen { get; }

    public static Feit Feit(string id, Bereik bereik, Mogelijkheden domein) =>
        new() { Id = id, Soort = domein.Soort, Bereik = bereik, Vraag = id + "?", Domein = domein, Verandert = Wie.Wetgever, HaalbareWaarden = id is "a" or "n" or "k" or "c" or "org.w" or "m" ? [.. Punten(domein).Take(2)] : [] };

    public static Mogelijkheden Een(params IEnumerable<Mogelijkheden> delen) => delen.Aggregate((a, b) => a.Verenig(b));

    /// <summary>Single values of a set: all of them, and for a range of numbers the whole ones and a half.</summary>
    public static IReadOnlyList<Mogelijkheden> Punten(Mogelijkheden m) => m switch
    {
        Waarheidswaarde w => [.. new[] { false, true }.Select(Mogelijkheden.Waarheid).Where(w.Omvat)],
        Getallen g => [.. g.Waarden.Delen.SelectMany(Stappen).Distinct().Select(x => Mogelijkheden.Getal(x))],
        Datums d => [.. d.Waarden.Delen.SelectMany(p => Enumerable.Range(p.Van.DayNumber, p.Tot.DayNumber - p.Van.DayNumber + 1)).Select(n => Mogelijkheden.Datum(DateOnly.FromDayNumber(n)))],
        Keuzes k => [.. k.Opties.Select(o => Mogelijkheden.Keuze(o))],
        Codeverzameling c => [.. Deelverzamelingen(c.Mogelijk).Select(s => Mogelijkheden.Codes([.. c.Bevat, .. s]))],
        _ => throw new InvalidOperationException(),
    };

    /// <summary>An id that no other thing in this case has.</summary>
    public string NieuwId(string begin) => $"{begin}{_volgnummer++}";

    public Mogelijkheden Kies(Mogelijkheden m) => Kies(Punten(m));

    public T Kies<T>(IReadOnlyList<T> items) => items[Toeval.Next(items.Count)];

    public bool Kans(double kans) => Toeval.NextDouble() < kans;

    /// <summary>A part of a set that is not empty: a point, several, or a range.</summary>
    public Mogelijkheden Deel(Mogelijkheden m)
    {
        Mogelijkheden[] gekozen = [.. Toeval.GetItems([.. Punten(m)], Toeval.Next(1, 4))];
        Mogelijkheden een = Een(gekozen);
        Mogelijkheden? ruim = een switch
        {
            Getallen g when Kans(0.5) => Mogelijkheden.Getal(g.Waarden.Kleinste, g.Waarden.Grootste).Doorsnede(m),
            Datums d when Kans(0.5) => Mogelijkheden.Datum(d.Waarden.Kleinste, d.Waarden.Grootste).Doorsnede(m),
            _ => null,
        };
        return ruim ?? een;
    }

    /// <summary>Some addresses known, some in part, some not at all.</summary>
    public Dictionary<Feitadres, Mogelijkheden> Gedeeltelijk(double onbekend = 0.45)
    {
        var uit = new Dictionary<Feitadres, Mogelijkheden>();
        foreach (Feitadres adres in Adressen.Where(_ => !Kans(onbekend)))
        {
            Mogelijkheden domein = Domein(adres);
            uit[adres] = Kans(0.6) ? Kies(domein) : Deel(domein);
        }

        return uit;
    }

    public Mogelijkheden Domein(Feitadres adres) => Catalogus.Zoek(adres.Feit)!.Domein;

    /// <summary>What an address can still be. Organisations that answered take part, so the list holds them unless it excludes them.</summary>
    public Mogelijkheden Mogelijk(Feitadres adres, Dictionary<Feitadres, Mogelijkheden> bekend)
    {
        Mogelijkheden nu = bekend.GetValueOrDefault(adres) ?? Domein(adres);
        return nu is Codeverzameling lijst && string.Equals(adres.Feit, Lijst, StringComparison.Ordinal)
            ? lijst.Doorsnede(Mogelijkheden.Codes([.. bekend.Keys.Select(a => a.Voor!).Where(v => Array.IndexOf(Organisaties, v) >= 0 && lijst.Heeft(v) != Waarheid.Onwaar)], Organisaties))!
            : nu;
    }

    /// <summary>Completions: all of them when there are few, otherwise so many at random.</summary>
    public IEnumerable<Wereld> Voltooiingen(Dictionary<Feitadres, Mogelijkheden> bekend, int hoogstens)
    {
        IReadOnlyList<Mogelijkheden>[] keuzes = [.. Adressen.Select(a => Punten(Mogelijk(a, bekend)))];
        long totaal = keuzes.Aggregate(1L, (n, k) => n > 1_000_000 ? n : n * k.Count);
        for (int i = 0; i < Math.Min(totaal, hoogstens); i++)
        {
            long rest = totaal <= hoogstens ? i : -1;
            var waarden = new Dictionary<Feitadres, Mogelijkheden>();
            for (int j = 0; j < keuzes.Length; j++)
            {
                waarden[Adressen[j]] = rest < 0 ? Kies(keuzes[j]) : keuzes[j][(int)(rest % keuzes[j].Count)];
                rest = rest < 0 ? rest : rest / keuzes[j].Count;
            }

            yield return new(waarden, AantalDicta);
        }
    }

    public Feitenblad Blad(Dictionary<Feitadres, Mogelijkheden> bekend, Dictionary<Feitadres, Mogelijkheden>? kandidaten = null)
    {
        var builder = new FeitenbladBuilder(Catalogus) { AantalDicta = AantalDicta };
        foreach ((Feitadres adres, Mogelijkheden waarde) in bekend)
        {
            builder.AddAntwoord(new() { Feit = adres.Feit, Voor = adres.Voor, Waarde = waarde });
        }

        foreach ((Feitadres adres, Mogelijkheden waarde) in kandidaten ?? [])
        {
            builder.AddKandidaat(adres, waarde, new() { Soort = Herkomstsoort.Passage });
        }

        return builder.Build();
    }

    public Zicht Kijk(Dictionary<Feitadres, Mogelijkheden> bekend, Dictionary<Feitadres, Mogelijkheden>? kandidaten = null) =>
        new(Blad(bekend, kandidaten), Catalogus, new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), kandidaten is not null);

    private static IEnumerable<decimal> Stappen((decimal Van, decimal Tot) deel)
    {
        for (decimal x = deel.Van; x <= deel.Tot; x++)
        {
            yield return x;
        }

        yield return deel.Tot;
        yield return (deel.Van + deel.Tot) / 2;
    }

    private static IEnumerable<string[]> Deelverzamelingen(Reeks<string> codes) =>
        Enumerable.Range(0, 1 << codes.Count).Select(n => codes.Where((_, i) => (n & (1 << i)) != 0).ToArray());

    private IEnumerable<Feitadres> Plaatsen(Feit feit) => feit.Bereik switch
    {
        Bereik.Organisatie => Organisaties.Select(o => new Feitadres(feit.Id, o)),
        Bereik.Dictum => Enumerable.Range(1, AantalDicta).Select(n => new Feitadres(feit.Id, Getaltekst.Van(n))),
        _ => [new Feitadres(feit.Id)],
    };
}

/// <summary>A completion: every address has one value.</summary>
internal sealed record Wereld(Dictionary<Feitadres, Mogelijkheden> Waarden, int AantalDicta)
{
    public IEnumerable<string> Leden(Bereik bereik) => bereik == Bereik.Dictum
        ? Enumerable.Range(1, AantalDicta).Select(n => Getaltekst.Van(n))
        : Waarden.TryGetValue(new(Willekeurig.Lijst), out Mogelijkheden? lijst) ? ((Codeverzameling)lijst).Bevat : [];
}
