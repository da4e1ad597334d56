using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class FoutTests
{
    private static readonly Reeks<Aspect> Aspecten = [Proefset.Aspect("u", 5, 2), Proefset.Aspect("v", 5, 2)];

    [Fact]
    public void Een_regel_die_vastloopt_is_fout_de_rest_staat_en_het_oordeel_wordt_niet_beter()
    {
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            string kapot = w.Kies(set.Regels).Id;
            bool Kapot(string id) => string.Equals(id, kapot, StringComparison.Ordinal);

            Beoordeling heel = set.Beoordeel(w.Kijk(bekend));
            Beoordeling uit = set.Beoordeel(w.Kijk(bekend), null, set.Regels.Select(r => Kapot(r.Id) ? Proefset.InCode(r, _ => throw new InvalidOperationException()) : new Dataregel(r)));

            Assert.Equal(kapot, Assert.Single(uit.Fouten).Key);
            Assert.Equal((Uitkomst.Fout, false, default(int?)), (uit.Regels[kapot].Uitkomst, uit.Regels[kapot].IsBeslist, uit.Regels[kapot].Trap));
            BeoordelaarTests.Binnen(uit, heel with { Regels = heel.Regels.Where(r => !Kapot(r.Key)).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal) }, $"Zaad {zaad}");
            Assert.True(uit.Regels[kapot].Punten.Omvat(heel.Regels[kapot].Punten));
            Assert.All(set.Regels.Where(r => !Kapot(r.Id) && !r.Knopen().OfType<PuntenVerloren>().Any()), r => Assert.Equal(heel.Regels[r.Id], uit.Regels[r.Id]));
        }
    }

    [Fact]
    public void Een_getal_dat_te_groot_wordt_maakt_de_regel_fout()
    {
        var groot = new Vast(Mogelijkheden.Getal(decimal.MaxValue));
        var som = new Rekensom(Bewerking.Maal, [groot, new Vast(Mogelijkheden.Getal(2))]);

        AlleenFout(new IsKleiner(som, groot, OfGelijk: true));
    }

    [Fact]
    public void Een_datum_die_te_ver_ligt_maakt_de_regel_fout()
    {
        var ver = new DatumPlus(new Vast(Mogelijkheden.Datum(DateOnly.MaxValue)), 1, InMaanden: false);

        AlleenFout(new IsGelijk(ver, ver));
    }

    [Fact]
    public void Een_regel_in_code_die_niets_zegt_verliest_niet_niets()
    {
        // The default of the outcome says nothing about steps; unknown may not improve anything.
        Regel regel = Proefset.Regel("C", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade));

        Regelstand stand = Beoordeel(regel, _ => default).Regels["C"];

        Assert.Equal((false, new Puntenbereik(0, 4), Ernst.Blokkade), (stand.IsBeslist, stand.Punten, stand.ErgsteErnst));
    }

    [Fact]
    public void Een_regel_in_code_met_een_trap_die_er_niet_is_is_fout()
    {
        Regel regel = Proefset.Regel("C", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade));

        Regelstand stand = Beoordeel(regel, _ => Regeluitslag.Mogelijk(Waarheid.Waar, Waarheid.Onbekend, 1)).Regels["C"];

        Assert.Equal((false, new Puntenbereik(0, 4)), (stand.IsBeslist, stand.Punten));
    }

    private static void AlleenFout(Voorwaarde als)
    {
        Regel goed = Proefset.Regel("G", "u", 1, null, Proefset.Trap(1, Ernst.Aandacht, new Allemaal([])));
        Regel fout = Proefset.Regel("F", "u", 3, null, Proefset.Trap(3, Ernst.Knelpunt, als));

        Beoordeling uit = Proefset.Van(Aspecten, goed, fout).Beoordeel(Leeg());

        Assert.Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["F"] = "een getal of datum werd te groot" }, uit.Fouten);
        Assert.Equal((Uitkomst.Fout, new Puntenbereik(0, 3)), (uit.Regels["F"].Uitkomst, uit.Regels["F"].Punten));
        Assert.Equal(Uitkomst.VoldoetNiet, uit.Regels["G"].Uitkomst);
        Assert.Equal([Oordeelsoort.UitvoerbaarMits, Oordeelsoort.Uitvoerbaar], uit.Oordeel.Mogelijk);
    }

    private static Beoordeling Beoordeel(Regel regel, Func<IFeiten, Regeluitslag> doe) =>
        Proefset.Van(Aspecten).Beoordeel(Leeg(), null, [Proefset.InCode(regel, doe)]);

    private static Zicht Leeg() => new(new([], 0), new([]), new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), metKandidaten: false);
}

/// <summary>A C# rule made of a function.</summary>
internal sealed class Coderegelproef(Regel regel, Func<IFeiten, Regeluitslag> doe, params Reeks<string> feiten) : IRegel
{
    public Regel Regel => regel;

    public Reeks<string> Feiten => feiten;

    public Regeluitslag Beoordeel(IFeiten feiten) => doe(feiten);
}
