using Wau.Toets.Voorstellen.Amendementen;

namespace Wau.Toets.TweedeKamer.Tests;

/// <summary>Invented XML: no real XML of an amendment or a bill was at hand, so these tests hold the road, not the shape of the files.</summary>
public sealed class WetgevingXmlTests
{
    [Fact]
    public void Een_amendement_krijgt_zijn_kop_uit_de_titel_en_de_rest_uit_de_alineas()
    {
        Amendement amendement = Assert.IsType<Amendement>(Lees("amendement.xml"));

        Assert.Equal((Amendementsoort.Subamendement, 1, "9"), (amendement.Stuksoort, amendement.Versie, amendement.Ouder));
        Assert.Equal(["11"], amendement.Vervangt);
        Assert.Equal(("kst-99123-12", new DateOnly(2099, 6, 3)), (amendement.Id, amendement.Datum));
        Assert.Equal(["Wie een kaartje kwijt is, heeft meer tijd nodig."], amendement.Toelichting.Select(a => a.Inhoud));
        Assert.Equal("alineas[3]", amendement.Toelichting[0].Veld);
        Assert.Equal(["Proefkonijn"], amendement.Ondertekenaars);
    }

    [Fact]
    public void Een_wetsvoorstel_krijgt_zijn_artikelen()
    {
        Beleidsvoorstel wet = Assert.IsType<Beleidsvoorstel>(Lees("wetsvoorstel.xml"));

        Assert.Equal([("1", "Kaartjes", 0), ("2", "", 2)], wet.Artikelen.Select(a => (a.Plaats.Nummer, a.Opschrift, a.Delen.Count)));
        Assert.Equal(("wet", "VOORSTEL VAN WET", "kst-99123-2"), (wet.Rechtsvorm, wet.Titel, wet.Id));
    }

    private static Voorstel Lees(string bestand) =>
        KamerstukXml.Lees(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Voorbeelden", bestand))).WaardeOfFout();
}
