using Wau.Toets.Feiten;

namespace Wau.Toets.Tests.Feiten;

/// <summary>Every operation against explicit sets of single values.</summary>
public sealed class MogelijkhedenTests
{
    private static readonly string[] Letters = ["p", "q", "r"];

    private static readonly Mogelijkheden[] Waarheden = [Mogelijkheden.Waarheid(true), Mogelijkheden.Waarheid(false), new Waarheidswaarde(Waarheid.Onbekend)];

    private static readonly Mogelijkheden[] Keuzen = [.. Groepen().Where(g => g.Length > 0).Select(g => Mogelijkheden.Keuze(g))];

    private static readonly Mogelijkheden[] Codes = [.. Groepen().SelectMany(_ => Groepen(), (b, m) => Mogelijkheden.Codes(b, m)).Distinct()];

    [Fact]
    public void Waarheden_volgen_de_verzamelingenleer() => Wetten(Waarheden, w => Toetsing.Willekeurig.Punten(w));

    [Fact]
    public void Keuzes_volgen_de_verzamelingenleer() => Wetten(Keuzen, w => Toetsing.Willekeurig.Punten(w));

    [Fact]
    public void Codes_volgen_de_verzamelingenleer() => Wetten(Codes, w => Toetsing.Willekeurig.Punten(w), verenigIsPrecies: false);

    [Fact]
    public void Van_codes_is_de_vereniging_de_kleinste_die_te_beschrijven_is()
    {
        foreach (Mogelijkheden a in Codes)
        {
            foreach (Mogelijkheden b in Codes)
            {
                Mogelijkheden samen = a.Verenig(b);
                Assert.DoesNotContain(Codes, c => !c.Equals(samen) && samen.Omvat(c) && c.Omvat(a) && c.Omvat(b));
            }
        }
    }

    [Fact]
    public void Getallen_volgen_de_verzamelingenleer()
    {
        // Ends are whole, so the halves tell a range from its ends.
        Mogelijkheden[] alle = [.. Bereiken(0, 5, (van, tot) => Mogelijkheden.Getal(van, tot))];
        Mogelijkheden[] raster = [.. Enumerable.Range(-1, 13).Select(n => Mogelijkheden.Getal(n / 2m))];

        Wetten(alle, w => [.. raster.Where(w.Omvat)]);
    }

    [Fact]
    public void Datums_volgen_de_verzamelingenleer()
    {
        var dag = new DateOnly(2028, 2, 27);
        Mogelijkheden[] alle = [.. Bereiken(0, 5, (van, tot) => Mogelijkheden.Datum(dag.AddDays(van), dag.AddDays(tot)))];
        Mogelijkheden[] raster = [.. Enumerable.Range(-1, 8).Select(n => Mogelijkheden.Datum(dag.AddDays(n)))];

        Wetten(alle, w => [.. raster.Where(w.Omvat)]);
    }

    [Fact]
    public void Een_bereik_bevat_precies_wat_tussen_de_einden_ligt()
    {
        Mogelijkheden m = Mogelijkheden.Getal(1, 2).Verenig(Mogelijkheden.Getal(4));

        Assert.Equal([false, true, true, true, false, true, false], new[] { 0.9m, 1m, 1.5m, 2m, 3m, 4m, 4.1m }.Select(x => m.Omvat(Mogelijkheden.Getal(x))));
        Assert.Equal([(1m, 2m), (4m, 4m)], ((Getallen)m).Waarden.Delen);
    }

    [Fact]
    public void Twee_soorten_gaan_niet_samen()
    {
        Mogelijkheden[] soorten = [Waarheden[0], Mogelijkheden.Getal(1), Mogelijkheden.Datum(new(2027, 1, 1)), Keuzen[0], Codes[0]];
        foreach ((Mogelijkheden a, Mogelijkheden b) in soorten.SelectMany(a => soorten.Where(b => b.Soort != a.Soort), (a, b) => (a, b)))
        {
            Assert.Throws<ArgumentException>(() => a.Verenig(b));
            Assert.Throws<ArgumentException>(() => a.Doorsnede(b));
            Assert.Throws<ArgumentException>(() => a.Omvat(b));
        }
    }

    [Fact]
    public void Een_leeg_of_omgekeerd_bereik_wordt_geweigerd()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Mogelijkheden.Getal(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mogelijkheden.Datum(new(2027, 1, 2), new(2027, 1, 1)));
        Assert.Throws<ArgumentException>(() => Mogelijkheden.Keuze());
    }

    private static void Wetten(Mogelijkheden[] alle, Func<Mogelijkheden, IReadOnlyList<Mogelijkheden>> punten, bool verenigIsPrecies = true)
    {
        HashSet<Mogelijkheden>[] sets = [.. alle.Select(a => punten(a).ToHashSet())];
        for (int i = 0; i < alle.Length; i++)
        {
            Assert.Equal(sets[i].Count == 1, alle[i].IsPunt);
            for (int j = 0; j < alle.Length; j++)
            {
                (Mogelijkheden a, Mogelijkheden b) = (alle[i], alle[j]);
                HashSet<Mogelijkheden> samen = [.. punten(a.Verenig(b))];
                Assert.True(verenigIsPrecies ? samen.SetEquals(sets[i].Union(sets[j])) : samen.IsSupersetOf(sets[i].Union(sets[j])), $"{a} ∪ {b}");
                Assert.True((a.Doorsnede(b) is { } beide ? punten(beide) : []).ToHashSet().SetEquals(sets[i].Intersect(sets[j])), $"{a} ∩ {b}");
                Assert.True(sets[i].IsSupersetOf(sets[j]) == a.Omvat(b), $"{a} ⊇ {b}");
                Assert.True(sets[i].SetEquals(sets[j]) == a.Equals(b), $"{a} = {b}");
                Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode(), $"hash van {a} en {b}");
                Assert.Equal(a.Verenig(b), b.Verenig(a));
                Assert.Equal(a.Doorsnede(b), b.Doorsnede(a));
            }
        }
    }

    /// <summary>Every union of ranges with whole ends.</summary>
    private static IEnumerable<Mogelijkheden> Bereiken(int van, int tot, Func<int, int, Mogelijkheden> maak)
    {
        var los = Enumerable.Range(van, tot - van + 1).SelectMany(a => Enumerable.Range(a, tot - a + 1), (a, b) => maak(a, b)).ToArray();
        return los.Concat(los.SelectMany(_ => los, (a, b) => a.Verenig(b))).Distinct();
    }

    private static IEnumerable<string[]> Groepen() => Enumerable.Range(0, 8).Select(n => Letters.Where((_, i) => (n & (1 << i)) != 0).ToArray());
}
