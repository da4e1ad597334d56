using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Historisch;

/// <summary>The built-in pack says of cases that really happened what was known or found about them.</summary>
public sealed class HistorischeGevallenTests
{
    public static TheoryData<string> Gevallen => [.. Geval.Alle.Select(g => g.Id)];

    public static TheoryData<string> LaterWel => [.. Geval.Alle.Where(g => g.LaterWel is not null).Select(g => g.Id)];

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Met_wat_toen_bekend_was_is_de_verwachting_bereikt_of_nog_open(string id)
    {
        Geval geval = Zoek(id);
        Dictionary<string, string[]> mogelijk = Geval.Mogelijk(geval.Toets(Geval.Toen));

        Assert.All(geval.Verwacht, v =>
        {
            string wat = $"{v.Key}: {string.Join(" of ", v.Value)} verwacht, {string.Join(" of ", mogelijk[v.Key])} mogelijk";
            Assert.True(mogelijk[v.Key].Intersect(v.Value, StringComparer.Ordinal).Any(), wat);
            Assert.True(geval.OpenToen.Contains(v.Key, StringComparer.Ordinal) || !mogelijk[v.Key].Except(v.Value, StringComparer.Ordinal).Any(), wat);
        });
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Met_wat_achteraf_bekend_is_staat_alles_vast_en_is_de_verwachting_bereikt_of_de_afwijking_bekend(string id)
    {
        Geval geval = Zoek(id);
        Dictionary<string, string[]> mogelijk = Geval.Mogelijk(geval.Toets(Geval.Achteraf));

        Assert.All(geval.Verwacht, v =>
        {
            string band = Assert.Single(mogelijk[v.Key]);
            if (geval.Afwijking?.TryGetValue(v.Key, out string? anders) == true)
            {
                Assert.Equal(anders, band);
                Assert.DoesNotContain(anders, v.Value, StringComparer.Ordinal);
            }
            else
            {
                Assert.Contains(band, v.Value, StringComparer.Ordinal);
            }
        });
    }

    [Theory]
    [MemberData(nameof(LaterWel))]
    public void Met_alleen_een_latere_datum_is_een_goed_plan_niet_meer_onuitvoerbaar(string id)
    {
        Geval geval = Zoek(id);

        Assert.Equal(Oordeelsoort.NietUitvoerbaar, geval.Toets(Geval.Achteraf).Oordeel.Zeker.Soort);
        Assert.DoesNotContain(Oordeelsoort.NietUitvoerbaar, geval.Toets(Geval.Achteraf, geval.LaterWel!.Select(l => (l.Key, (object)l.Value))).Oordeel.Zeker.Mogelijk);
    }

    [Theory]
    [InlineData("P1")]
    [InlineData("P2")]
    [InlineData("C4")]
    [InlineData("C7b")]
    public void Woorden_alleen_maken_geen_aspect_rood_en_geen_plan_onuitvoerbaar(string id)
    {
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Zoek(id).Voorstel);

        Assert.All(rapport.Aspecten, a => Assert.False(string.Equals("rood", a.Verwacht.Band, StringComparison.Ordinal), a.Id));
        Assert.NotEqual(Oordeelsoort.NietUitvoerbaar, rapport.Oordeel.Verwacht.Soort);
    }

    [Fact]
    public void Wie_alleen_naar_de_systemen_kijkt_krijgt_geen_groen()
    {
        Geval btw = Zoek("C1");
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(btw.Voorstel, new() { Lijst = [.. btw.Toets(Geval.Toen).Antwoorden.Lijst.Where(a => a.Feit is not ("uitvoering.openNormen" or "uitvoering.afbakening" or "capaciteit.ruimte" or "capaciteit.toezicht"))] });

        Assert.Contains("rood", Geval.Mogelijk(rapport)["uitvoerbaarheid"], StringComparer.Ordinal);
        Assert.Contains(Oordeelsoort.NietUitvoerbaar, rapport.Oordeel.Zeker.Mogelijk);
        Assert.Contains(rapport.Vragen, v => string.Equals(v.Adres.Feit, "uitvoering.afbakening", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_maatregel_die_schaarse_mensen_spaart_kost_minder_capaciteit()
    {
        Geval wia = Zoek("C13");

        Assert.True(Capaciteit(wia.Toets(Geval.Achteraf)) < Capaciteit(wia.Toets(Geval.Achteraf, ("capaciteit.schaarsBeroep", true))));

        static int Capaciteit(Toetsrapport rapport) => Assert.Single(rapport.Aspecten, a => string.Equals(a.Id, "capaciteit", StringComparison.Ordinal)).Zeker.Punten.Tot;
    }

    private static Geval Zoek(string id) => Geval.Alle.Single(g => string.Equals(g.Id, id, StringComparison.Ordinal));
}
