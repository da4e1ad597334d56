using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class OordeelTests
{
    private static readonly Willekeurig W = new(0, alleFeiten: true);
    private static readonly Voorwaarde A = new IsWaar(new Feitverwijzing(W.Catalogus.Zoek("a")!));
    private static readonly Voorwaarde Altijd = new Allemaal([]);
    private static readonly Voorwaarde Nooit = new MinstensEen([]);

    [Fact]
    public void Zonder_regels_is_er_geen_oordeel_en_geen_band() => GeenOordeel(Uit([Proefset.Aspect("u", 5, 2)]));

    [Fact]
    public void Als_geen_regel_van_toepassing_is_is_er_geen_oordeel_en_geen_band() =>
        GeenOordeel(Uit([Proefset.Aspect("u", 5, 2)], Regel(Nooit, 5, Ernst.Blokkade, Altijd)));

    [Fact]
    public void Een_lage_score_met_een_blokkade_is_rood_en_niet_uitvoerbaar()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 100, 50)], Regel(null, 1, Ernst.Blokkade, Altijd));

        Assert.Equal(("rood", Bandgrond.Blokkade), (uit.Aspecten["u"].Band, uit.Aspecten["u"].Grond));
        Assert.Equal(Oordeelsoort.NietUitvoerbaar, uit.Oordeel.Soort);
    }

    [Fact]
    public void Een_knelpunt_is_hoogstens_oranje_en_mits()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 100, 50)], Regel(null, 1, Ernst.Knelpunt, Altijd));

        Assert.Equal(("oranje", Bandgrond.Knelpunt), (uit.Aspecten["u"].Band, uit.Aspecten["u"].Grond));
        Assert.Equal(Oordeelsoort.UitvoerbaarMits, uit.Oordeel.Soort);
    }

    [Fact]
    public void Punten_alleen_kunnen_de_slechtste_band_en_mits_geven()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 5, 2)], Regel(null, 5, Ernst.Aandacht, Altijd));

        Assert.Equal(("rood", Bandgrond.Punten, Oordeelsoort.UitvoerbaarMits), (uit.Aspecten["u"].Band, uit.Aspecten["u"].Grond, uit.Oordeel.Soort));
    }

    [Fact]
    public void Een_onbekende_blokkade_houdt_rood_en_niet_uitvoerbaar_open()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 100, 50)], Regel(null, 1, Ernst.Blokkade, A));

        Assert.Equal(["rood", "groen"], uit.Aspecten["u"].Banden);
        Assert.Equal((true, true), (uit.Oordeel.Mogelijk.Contains(Oordeelsoort.NietUitvoerbaar), uit.Oordeel.Mogelijk.Contains(Oordeelsoort.Uitvoerbaar)));
        Assert.Equal((null, Oordeelsoort.NogNietTeBepalen), (uit.Aspecten["u"].Band, uit.Oordeel.Soort));
    }

    [Fact]
    public void Een_onbekende_blokkade_alleen_maakt_mits_niet_mogelijk()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 100, 50)], Regel(null, 1, Ernst.Blokkade, A));

        Assert.Equal([Oordeelsoort.NietUitvoerbaar, Oordeelsoort.Uitvoerbaar], uit.Oordeel.Mogelijk);
    }

    [Fact]
    public void Een_band_is_niet_beslist_zolang_misschien_geen_regel_van_toepassing_is()
    {
        Beoordeling uit = Uit([Proefset.Aspect("u", 100, 50)], Regel(A, 1, Ernst.Aandacht, Altijd));

        Assert.Null(uit.Aspecten["u"].Band);
    }

    [Fact]
    public void Een_aspect_met_een_band_beslist_het_oordeel_niet_zolang_zijn_regel_misschien_niet_geldt()
    {
        // When 'a' turns out false, aspect u has no band and nothing is lost in v: uitvoerbaar.
        var v = Proefset.Regel("V", "v", 1, null, Proefset.Trap(1, Ernst.Aandacht, Nooit));
        Aspect[] aspecten = [Proefset.Aspect("u"), Proefset.Aspect("v", 5, 2)];
        var bekend = new Dictionary<Feitadres, Mogelijkheden> { [new("a")] = Mogelijkheden.Waarheid(false) };

        Beoordeling eerst = Uit([.. aspecten], Regel(A, 1, Ernst.Aandacht, Altijd), v);
        Beoordeling dan = Proefset.Van([.. aspecten], Regel(A, 1, Ernst.Aandacht, Altijd), v).Beoordeel(W.Kijk(bekend));

        Assert.Contains(dan.Oordeel.Soort, eerst.Oordeel.Mogelijk);
    }

    [Fact]
    public void Wat_de_band_bepaalde_blijft_staan_als_er_meer_bekend_wordt()
    {
        // Certain: a knelpunt (oranje). Open: points that give oranje by themselves. Or: rood by points, a blokkade still open.
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            Beoordeling ruim = set.Beoordeel(w.Kijk(bekend));
            foreach (Wereld wereld in w.Voltooiingen(bekend, 10))
            {
                Beoordeling heel = set.Beoordeel(w.Kijk(wereld.Waarden));
                Assert.All(set.Aspecten, a => Assert.True(ruim.Aspecten[a.Id].Grond == Bandgrond.Onbekend || heel.Aspecten[a.Id].Band is null || ruim.Aspecten[a.Id].Grond == heel.Aspecten[a.Id].Grond, $"Zaad {zaad}, {a.Id}: {ruim.Aspecten[a.Id].Grond} werd {heel.Aspecten[a.Id].Grond}."));
            }
        }
    }

    [Theory]
    [InlineData("2026-12-31", Uitkomst.NietVanToepassing)]
    [InlineData("2027-01-01", Uitkomst.VoldoetNiet)]
    [InlineData("2027-06-15", Uitkomst.VoldoetNiet)]
    [InlineData("2027-12-31", Uitkomst.VoldoetNiet)]
    [InlineData("2028-01-01", Uitkomst.NietVanToepassing)]
    [InlineData(null, Uitkomst.Onbekend)]
    public void Een_regel_geldt_van_zijn_eerste_tot_en_met_zijn_laatste_dag(string? peildatum, Uitkomst uitkomst)
    {
        Regel regel = Regel(null, 1, Ernst.Blokkade, Altijd) with { GeldigVan = new(2027, 1, 1), GeldigTot = new(2027, 12, 31) };
        DateOnly? dag = peildatum is null ? null : DateOnly.Parse(peildatum, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(uitkomst, Proefset.Van([Proefset.Aspect("u", 5)], regel).Beoordeel(W.Kijk([]), dag).Regels["R"].Uitkomst);
    }

    [Fact]
    public void Zonder_peildatum_ligt_elke_peildatum_binnen_wat_er_is_gezegd()
    {
        for (int zaad = 0; zaad < 500; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var metEinde = Proefset.Van(set.Aspecten, [.. set.Regels.Select(r => w.Kans(0.5) ? r with { GeldigTot = new(2027, 1, w.Toeval.Next(1, 4)) } : r)]);
            var bekend = w.Gedeeltelijk();
            Beoordeling ruim = metEinde.Beoordeel(w.Kijk(bekend));
            for (int dag = 1; dag <= 5; dag++)
            {
                BeoordelaarTests.Binnen(ruim, metEinde.Beoordeel(w.Kijk(bekend), new(2027, 1, dag)), $"Zaad {zaad}, dag {dag}");
            }
        }
    }

    private static Regel Regel(Voorwaarde? vanToepassing, int punten, Ernst ernst, Voorwaarde als) =>
        Proefset.Regel("R", "u", punten, vanToepassing, Proefset.Trap(punten, ernst, als));

    private static Beoordeling Uit(Reeks<Aspect> aspecten, params Reeks<Regel> regels) => Proefset.Van(aspecten, regels).Beoordeel(W.Kijk([]));

    private static void GeenOordeel(Beoordeling uit)
    {
        Assert.Equal(Oordeelsoort.GeenOordeel, uit.Oordeel.Soort);
        Assert.Empty(uit.Aspecten["u"].Banden);
        Assert.Equal((null, Bandgrond.Onbekend), (uit.Aspecten["u"].Band, uit.Aspecten["u"].Grond));
    }
}
