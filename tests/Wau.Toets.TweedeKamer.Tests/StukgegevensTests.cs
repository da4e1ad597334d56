namespace Wau.Toets.TweedeKamer.Tests;

public sealed class StukgegevensTests
{
    [Fact]
    public void Zonder_documenttitel_geldt_de_titel_van_het_stuk()
    {
        Voorstel motie = new Proefstuk { Titel = "MOTIE VAN DE L<inf>eden</inf>\n PROEF EN KONIJN<noot><noot.al>Herdruk</noot.al></noot>" }.Lees().WaardeOfFout();

        Assert.Equal("MOTIE VAN DE Leden PROEF EN KONIJN", motie.Titel);
    }

    [Theory]
    [InlineData("""<datumtekst>Ontvangen <datum isodatum="2099-06-03">drie juni</datum></datumtekst>""")]
    [InlineData("<datumtekst>Voorgesteld tijdens het notaoverleg van <datum>3 juni 2099</datum></datumtekst>")]
    [InlineData("<datumtekst>Voorgesteld 3&#160;Juni 2099</datumtekst>")]
    [InlineData("""<datumtekst>Voorgesteld <datum isodatum="3-6-2099">3 juni 2099</datum></datumtekst>""")]
    public void De_datum_komt_uit_de_datumregel(string regel)
    {
        Voorstel motie = new Proefstuk { Datum = regel }.Lees().WaardeOfFout();

        Assert.Equal(new DateOnly(2099, 6, 3), motie.Datum);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<datumtekst>Voorgesteld 31 juni 2099</datumtekst>")]
    [InlineData("<datumtekst>Voorgesteld binnenkort</datumtekst>")]
    public void Zonder_goede_datum_is_er_een_waarschuwing(string regel)
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Datum = regel }.Lees();

        Assert.Null(uit.WaardeOfFout().Datum);
        Assert.Equal("KX0024", Assert.Single(uit.Meldingen).Code);
    }

    [Fact]
    public void Namen_in_het_element_ondertekening_tellen_als_de_tekst_er_geen_heeft()
    {
        Voorstel motie = new Proefstuk
        {
            Tekst = Proefstuk.Romp.Replace("<al>Proefkonijn</al>", "", StringComparison.Ordinal),
            Slot = "<ondertekening><functie>Het lid</functie><naam><voornaam>V.</voornaam><achternaam>Verzonnen</achternaam></naam></ondertekening>",
        }.Lees().WaardeOfFout();

        Assert.Equal(["V. Verzonnen"], motie.Ondertekenaars);
    }

    [Fact]
    public void Een_naam_in_de_tekst_gaat_voor()
    {
        Voorstel motie = new Proefstuk { Slot = "<ondertekening><naam><achternaam>Ander</achternaam></naam></ondertekening>" }.Lees().WaardeOfFout();

        Assert.Equal(["Proefkonijn"], motie.Ondertekenaars);
    }

    [Fact]
    public void Tekst_buiten_de_alineas_wordt_gemeld_met_regel_en_kolom()
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Tekst = "losse woorden" + Proefstuk.Romp + "nog meer" }.Lees();

        Melding melding = Assert.Single(uit.Meldingen);
        Assert.Equal("KX0025", melding.Code);
        Assert.Contains("2 keer", melding.Zin, StringComparison.Ordinal);
        Assert.Contains("losse woorden", melding.Zin, StringComparison.Ordinal);
        Assert.EndsWith("vrije-tekst/tekst", melding.Plaats, StringComparison.Ordinal);
        Assert.Equal(2, melding.Regel);
    }
}
