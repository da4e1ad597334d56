using System.Globalization;
using System.Text;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.TweedeKamer.Tests;

public sealed class KamerstukXmlTests
{
    private static readonly byte[] Voorbeeld = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Voorbeelden", "motie.xml"));

    [Fact]
    public void Een_motie_krijgt_nummer_titel_datum_en_namen()
    {
        Motie motie = KamerstukXml.LeesMotie(Voorbeeld).WaardeOfFout();

        Assert.Equal("kst-99501-02-17", motie.Id);
        Assert.Equal(new Kamerstuknummer(new("99501", "02"), "17", null), motie.Kamerstuk);
        Assert.Equal("Motie van de leden Proefkonijn en Van der Verzonnen over een proefloket", motie.Titel);
        Assert.Equal(new DateOnly(2099, 2, 20), motie.Datum);
        Assert.Equal(["Proefkonijn", "Van der Verzonnen"], motie.Ondertekenaars);
        Assert.Empty(motie.Leesmeldingen);
    }

    [Fact]
    public void Opmaak_verdwijnt_en_voetnoten_lijsttekens_en_instructies_vallen_weg()
    {
        Voorstel motie = KamerstukXml.Lees(Voorbeeld).WaardeOfFout();

        Assert.Equal(
            [
                "De Kamer,",
                "gehoord de beraadslaging,",
                "constaterende dat het proefloket veel CO2 en papier kost (99\u00A0501, nr. 1);",
                "verzoekt de regering:",
                "het proefloket voor 1 juli 2099 te <openen>;",
                "de Kamer daarover te informeren,",
                "en gaat over tot de orde van de dag.",
                "Proefkonijn",
                "Van der Verzonnen",
            ],
            motie.Alineas.Select(a => a.Inhoud));
    }

    [Fact]
    public void Een_alinea_wijst_naar_haar_plek_in_de_lijst()
    {
        Motie motie = KamerstukXml.LeesMotie(Voorbeeld).WaardeOfFout();

        Assert.Equal("alineas[2]", Assert.Single(motie.Overwegingen, a => a.Inhoud.Contains("papier", StringComparison.Ordinal)).Veld);
        Assert.Equal("alineas[4]", motie.Dicta[0].Alineas[^1].Veld);
    }

    [Fact]
    public void Een_lege_alinea_telt_mee_in_de_nummering()
    {
        string tekst = "<al> <?xpp ep?> </al>" + Proefstuk.Romp;

        Voorstel motie = new Proefstuk { Tekst = tekst }.Lees().WaardeOfFout();
        Voorstel wet = new Proefstuk { Tekst = tekst, Titel = "VOORSTEL VAN WET" }.Lees().WaardeOfFout();

        Assert.Equal("alineas[1]", motie.Alineas[0].Veld);
        Assert.Equal(motie.Alineas, wet.Alineas);
    }

    [Fact]
    public void Een_stroom_geeft_hetzelfde_als_bytes_en_blijft_open()
    {
        using var stroom = new MemoryStream(Voorbeeld);

        Voorstel uitStroom = KamerstukXml.Lees(stroom).WaardeOfFout();

        Assert.Equal(KamerstukXml.Lees(Voorbeeld).WaardeOfFout(), uitStroom);
        Assert.True(stroom.CanRead);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    public void De_codering_volgt_uit_de_XML_zelf(string naam)
    {
        var codering = Encoding.GetEncoding(naam);
        string xml = $"""<?xml version="1.0" encoding="{naam}"?>""" + new Proefstuk { Titel = "MOTIE VAN HET LID PROEFKONIJN-IDEEËN" }.Xml;

        Voorstel motie = KamerstukXml.Lees((byte[])[.. codering.GetPreamble(), .. codering.GetBytes(xml)]).WaardeOfFout();

        Assert.Equal("MOTIE VAN HET LID PROEFKONIJN-IDEEËN", motie.Titel);
    }

    [Fact]
    public void In_het_Turks_is_de_uitkomst_dezelfde()
    {
        CultureInfo was = CultureInfo.CurrentCulture;
        Voorstel gewoon = new Proefstuk { Titel = "GEWIJZIGDE MOTIE VAN HET LID PROEFKONIJN", Datum = "<datumtekst>Voorgesteld 3 JUNI 2099</datumtekst>" }.Lees().WaardeOfFout();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Voorstel turks = new Proefstuk { Titel = "GEWIJZIGDE MOTIE VAN HET LID PROEFKONIJN", Datum = "<datumtekst>Voorgesteld 3 JUNI 2099</datumtekst>" }.Lees().WaardeOfFout();

            Assert.IsType<Motie>(turks);
            Assert.Equal(new DateOnly(2099, 6, 3), turks.Datum);
            Assert.Equal(gewoon, turks);
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
        }
    }

    [Fact]
    public void Een_motie_zonder_verzoek_geeft_de_fout_van_de_motielezer()
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Tekst = "<al>De Kamer,</al><al>constaterende dat dit een proef is;</al>" }.Lees();

        Assert.False(uit.IsGelukt);
        Assert.Contains(uit.Meldingen, m => m.Code == "LM0004");
    }

    [Fact]
    public void Zonder_stroom_is_het_een_fout_van_de_aanroeper() =>
        Assert.Throws<ArgumentNullException>(() => KamerstukXml.Lees((Stream)null!));
}
