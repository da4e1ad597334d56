using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing.Voltooien;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Tests.Toetsing;

public sealed class GevoeligheidTests
{
    private const int Verst = 14;

    [Fact]
    public void De_wijziging_haalt_de_band_weg_en_geen_kleinere_doet_dat()
    {
        int[] gevonden = new int[4];
        for (int zaad = 0; zaad < 500; zaad++)
        {
            var w = new Willekeurig(zaad);
            Proefset set = zaad % 2 == 0 ? new Proefset(w) : Volledigheid.Rechtstreeks(w);
            Zicht zicht = w.Kijk(w.Gedeeltelijk(onbekend: 0.3));
            int meesteProeven = zaad % 3 == 0 ? 0 : 1000;
            foreach (Gevoeligheid gevoeligheid in Meet(set, zicht, meesteProeven))
            {
                Aspect aspect = set.Aspecten.First(a => Gelijk(a.Id, gevoeligheid.Aspect));
                bool houdt(Proefset anders) => Gelijk(Stand(anders, zicht, meesteProeven).Aspecten[aspect.Id].Band, gevoeligheid.Band);
                int plek(string band) => aspect.Banden.ToList().FindIndex(b => Gelijk(b.Id, band));
                bool isSlechter(Proefset anders) => plek(Stand(anders, zicht, meesteProeven).Aspecten[aspect.Id].Banden[0]) < plek(gevoeligheid.Band);
                (int Verschil, Proefset Set)[] grenzen = [.. Grenzen(set, aspect).Where(g => !houdt(g.Set))];
                (int Verschil, Proefset Set)[] punten = [.. Punten(set, aspect).Where(p => !houdt(p.Set))];

                // Lower thresholds and higher points can only be worse, the reverse only better.
                Assert.All(grenzen, g => Assert.Equal((zaad, g.Verschil < 0), (zaad, isSlechter(g.Set))));
                Assert.All(punten, p => Assert.Equal((zaad, p.Verschil > 0), (zaad, isSlechter(p.Set))));
                gevonden[0] += Zelfde(zaad, grenzen.Where(g => g.Verschil < 0), gevoeligheid.Slechter.Grens is { } a ? a.Naar - a.Van : null);
                gevonden[1] += Zelfde(zaad, grenzen.Where(g => g.Verschil > 0), gevoeligheid.Beter.Grens is { } b ? b.Naar - b.Van : null);
                gevonden[2] += Zelfde(zaad, punten.Where(p => p.Verschil > 0), gevoeligheid.Slechter.Punten is { } c ? c.Naar - c.Van : null);
                gevonden[3] += Zelfde(zaad, punten.Where(p => p.Verschil < 0), gevoeligheid.Beter.Punten is { } d ? d.Naar - d.Van : null);
                Assert.All(Genoemd(set, gevoeligheid), anders => Assert.False(houdt(anders), $"Zaad {zaad}: de genoemde wijziging doet niets."));
            }
        }

        Assert.All(gevonden, n => Assert.InRange(n, 40, int.MaxValue));
    }

    [Fact]
    public void Een_blokkade_hangt_aan_geen_punt()
    {
        Gevoeligheid uit = Een(Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Blokkade, Altijd)));

        Assert.Equal(("rood", null, new(null, null)), (uit.Band, uit.Kleinste, uit.Beter));
    }

    [Fact]
    public void Een_knelpunt_kan_nog_slechter_maar_niet_beter()
    {
        Gevoeligheid uit = Een(Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Knelpunt, Altijd)));

        // Red starts at nine; a threshold of three would pass the one of orange.
        Assert.Equal(new(null, new("R", 0, 3, 9, VraagtGewicht: true)), uit.Slechter);
        Assert.Equal(("oranje", new(null, null)), (uit.Band, uit.Beter));
    }

    [Fact]
    public void Oranje_op_punten_hangt_naar_twee_kanten()
    {
        Gevoeligheid uit = Een(
            Proefset.Regel("R1", "u", 5, null, Proefset.Trap(4, Ernst.Aandacht, Altijd)),
            Proefset.Regel("R2", "u", 6, null, Proefset.Trap(1, Ernst.Knelpunt, new Niet(Altijd)), Proefset.Trap(2, Ernst.Aandacht, Altijd)));

        Assert.Equal(new(new("rood", 9, 6), new("R1", 0, 4, 7, VraagtGewicht: true)), uit.Slechter);
        Assert.Equal(new(new("oranje", 4, 7), new("R1", 0, 4, 1, VraagtGewicht: false)), uit.Beter);
        Assert.Equal(3, uit.Kleinste);
    }

    private static Voorwaarde Altijd => new IsGelijk(new Vast(Mogelijkheden.Getal(1)), new Vast(Mogelijkheden.Getal(1)));

    private static bool Gelijk(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private static int Zelfde(int zaad, IEnumerable<(int Verschil, Proefset Set)> werkt, int? genoemd)
    {
        int? kleinste = werkt.Select(x => (int?)x.Verschil).OrderBy(v => Math.Abs(v!.Value)).FirstOrDefault();
        Assert.Equal((zaad, kleinste), (zaad, genoemd is { } v && Math.Abs(v) > Verst ? null : genoemd));
        return kleinste is null ? 0 : 1;
    }

    private static Gevoeligheid Een(params Reeks<Regel> regels) =>
        Assert.Single(Meet(Proefset.Van([Proefset.Aspect("u", 9, 4)], regels), new Willekeurig(0).Kijk([]), 1000));

    private static IEnumerable<Gevoeligheid> Meet(Proefset set, Zicht zicht, int meesteProeven)
    {
        var boek = new Regelboek(set.Aspecten, set.Regels.Select(r => new Dataregel(r)));
        return new Gevoeligheidsmeter(boek, new(boek, new(boek, null, zicht), meesteProeven)).Meet();
    }

    private static Beoordeling Stand(Proefset set, Zicht zicht, int meesteProeven) => set.Beoordeel(zicht, meesteProeven: meesteProeven);

    /// <summary>Every change of one threshold that keeps their order.</summary>
    private static IEnumerable<(int Verschil, Proefset Set)> Grenzen(Proefset set, Aspect aspect) =>
        from plek in Enumerable.Range(0, aspect.Banden.Count - 1)
        let nu = aspect.Banden[plek].Vanaf
        from naar in Enumerable.Range(nu - Verst, (2 * Verst) + 1)
        where naar != nu && naar > aspect.Banden[plek + 1].Vanaf && (plek == 0 || naar < aspect.Banden[plek - 1].Vanaf)
        select (naar - nu, Met(set, aspect, aspect.Banden[plek].Id, naar));

    /// <summary>Every change of the points of one step, the weight raised where needed.</summary>
    private static IEnumerable<(int Verschil, Proefset Set)> Punten(Proefset set, Aspect aspect) =>
        from regel in set.Regels
        where Gelijk(regel.Aspect, aspect.Id)
        from trap in Enumerable.Range(0, regel.Trappen.Count)
        let nu = regel.Trappen[trap].Verliest
        from naar in Enumerable.Range(0, nu + Verst + 1)
        where naar != nu && (naar > 0 || regel.Trappen[trap].Ernst > Ernst.Knelpunt)
        select (naar - nu, Met(set, regel, trap, naar));

    private static IEnumerable<Proefset> Genoemd(Proefset set, Gevoeligheid uit)
    {
        Aspect aspect = set.Aspecten.First(a => Gelijk(a.Id, uit.Aspect));
        foreach (Bandwijziging wijziging in new[] { uit.Slechter, uit.Beter })
        {
            if (wijziging.Grens is { } grens)
            {
                Assert.Equal(grens.Van, aspect.Banden.First(b => Gelijk(b.Id, grens.Band)).Vanaf);
                yield return Met(set, aspect, grens.Band, grens.Naar);
            }

            if (wijziging.Punten is { } punten)
            {
                Regel regel = set.Regels.First(r => Gelijk(r.Id, punten.Regel));
                Assert.Equal((punten.Van, punten.VraagtGewicht), (regel.Trappen[punten.Trap].Verliest, punten.Naar > regel.Gewicht));
                yield return Met(set, regel, punten.Trap, punten.Naar);
            }
        }
    }

    private static Proefset Met(Proefset set, Aspect aspect, string band, int vanaf)
    {
        Aspect anders = aspect with { Banden = [.. aspect.Banden.Select(b => Gelijk(b.Id, band) ? b with { Vanaf = vanaf } : b)] };
        return Proefset.Van([.. set.Aspecten.Select(a => a == aspect ? anders : a)], set.Regels);
    }

    private static Proefset Met(Proefset set, Regel regel, int trap, int verliest)
    {
        Trap nu = regel.Trappen[trap];
        Ernst ernst = verliest == 0 ? Ernst.Geen : nu.Ernst == Ernst.Geen ? Ernst.Aandacht : nu.Ernst;
        Regel anders = regel with
        {
            Gewicht = Math.Max(regel.Gewicht, verliest),
            Trappen = [.. regel.Trappen.Select((t, n) => n == trap ? t with { Verliest = verliest, Ernst = ernst } : t)],
        };
        return Proefset.Van(set.Aspecten, [.. set.Regels.Select(r => Gelijk(r.Id, regel.Id) ? anders : r)]);
    }
}
