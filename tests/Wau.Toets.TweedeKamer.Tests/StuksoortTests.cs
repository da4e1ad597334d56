namespace Wau.Toets.TweedeKamer.Tests;

public sealed class StuksoortTests
{
    private const string Wetstekst =
        "<divisie><kop><nr>I</nr><titel>Wijziging</titel></kop><al>In artikel 1 vervalt «proef».</al></divisie>"
        + "<tussenkop>Toelichting</tussenkop><al>Dit is een<nadruk>verzonnen</nadruk> toelichting.</al>"
        + "<table><title>Kosten</title><tgroup><tbody><row><entry>Loket</entry><entry><al>€ 1</al></entry></row></tbody></tgroup></table>";

    [Theory]
    [InlineData("MOTIE VAN HET LID PROEFKONIJN")]
    [InlineData("GEWIJZIGDE MOTIE VAN HET LID PROEFKONIJN")]
    [InlineData("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID PROEFKONIJN")]
    [InlineData("GEWIJZIGE MOTIE VAN HET LID PROEFKONIJN")]
    [InlineData("GEWIJZGIDE MOTIE VAN HET LID PROEFKONIJN")]
    public void Een_titel_met_motie_geeft_een_motie(string titel) =>
        Assert.IsType<Motie>(new Proefstuk { Titel = titel }.Lees().WaardeOfFout());

    [Theory]
    [InlineData("AMENDEMENT VAN HET LID PROEFKONIJN")]
    [InlineData("NADER GEWIJZIGD AMENDEMENT VAN HET LID PROEFKONIJN")]
    [InlineData("SUBAMENDEMENT VAN HET LID PROEFKONIJN")]
    [InlineData("AMENDEMENTEN VAN DE LEDEN PROEFKONIJN EN TESTDIER")]
    [InlineData("DERDE NOTA VAN WIJZIGING")]
    public void Een_amendement_heeft_de_waarschuwingen_van_de_tekstlezer(string titel)
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Titel = titel, Tekst = Wetstekst }.Lees();

        Amendement amendement = Assert.IsType<Amendement>(uit.WaardeOfFout());
        Assert.Equal(["Dit is eenverzonnen toelichting.", "Kosten", "Loket", "€ 1"], amendement.Toelichting.Select(a => a.Inhoud));
        Assert.Equal(uit.Meldingen, amendement.Leesmeldingen);
        Assert.All(uit.Meldingen, m => Assert.StartsWith("LM", m.Code, StringComparison.Ordinal));
        Assert.Equal("kst-99123-4", uit.WaardeOfFout().Id);
    }

    [Fact]
    public void Koppen_tabelcellen_en_alineas_staan_elk_apart_en_in_volgorde()
    {
        Voorstel stuk = new Proefstuk { Titel = "VOORSTEL VAN WET", Tekst = Wetstekst }.Lees().WaardeOfFout();

        Assert.Equal(
            ["I Wijziging", "In artikel 1 vervalt «proef».", "Toelichting", "Dit is eenverzonnen toelichting.", "Kosten", "Loket", "€ 1"],
            stuk.Alineas.Select(a => a.Inhoud));
        Assert.Equal("alineas[6]", stuk.Alineas[6].Veld);
    }

    [Fact]
    public void Een_lijst_binnen_een_alinea_knipt_de_alinea_in_stukken()
    {
        const string Tekst = "<al>Vooraf <lijst><li><li.nr>a.</li.nr><al>punt a;</al></li></lijst> en daarna.</al>";

        Voorstel stuk = new Proefstuk { Titel = "NOTA VAN WIJZIGING", Tekst = Tekst }.Lees().WaardeOfFout();

        Assert.Equal(["Vooraf", "punt a;", "en daarna."], stuk.Alineas.Select(a => a.Inhoud));
    }

    [Fact]
    public void Een_voetnoot_met_alineas_laat_de_tekst_eromheen_heel()
    {
        const string Tekst = "<al>Voor <noot><noot.nr>1</noot.nr><noot.al><al>weg</al></noot.al></noot>en na.</al>";

        Voorstel stuk = new Proefstuk { Titel = "VOORSTEL VAN WET", Tekst = Tekst }.Lees().WaardeOfFout();

        Assert.Equal(["Voor en na."], stuk.Alineas.Select(a => a.Inhoud));
    }

    [Fact]
    public void Het_type_in_de_metadata_gaat_voor_de_titel()
    {
        string type = Proefstuk.Metaregel("DC.type", "OVERHEIDop.KamerstukTypen", "Amendement");

        Assert.IsType<Amendement>(new Proefstuk { Meta = type, Tekst = Wetstekst }.Lees().WaardeOfFout());
    }

    [Theory]
    [InlineData("VOORSTEL VAN WET")]
    [InlineData("BRIEF VAN DE MINISTER VAN VERZONNEN ZAKEN OVER EEN MOTIE")]
    public void Een_voorstel_of_brief_wordt_een_beleidsvoorstel(string titel)
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Titel = titel, Tekst = Wetstekst }.Lees();

        Assert.IsType<Beleidsvoorstel>(uit.WaardeOfFout());
        Assert.Equal("LM0014", Assert.Single(uit.Meldingen).Code);
    }

    [Theory]
    [InlineData("VERSLAG VAN EEN VERZONNEN OVERLEG")]
    [InlineData("")]
    public void Een_ander_stuk_wordt_een_beleidsvoorstel_met_waarschuwing(string titel)
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Titel = titel, Tekst = Wetstekst }.Lees();

        Assert.IsType<Beleidsvoorstel>(uit.WaardeOfFout());
        Assert.Equal(["KX0021", "LM0014"], uit.Meldingen.Select(m => m.Code));
    }

    [Fact]
    public void LeesMotie_weigert_een_ander_stuk()
    {
        byte[] xml = System.Text.Encoding.UTF8.GetBytes(new Proefstuk { Titel = "AMENDEMENT VAN HET LID PROEFKONIJN", Tekst = Wetstekst }.Xml);

        using var stroom = new MemoryStream(xml);

        Melding melding = Assert.Single(KamerstukXml.LeesMotie(stroom).Meldingen);
        Assert.Equal("KX0012", melding.Code);
        Assert.Contains("AMENDEMENT VAN HET LID PROEFKONIJN", melding.Zin, StringComparison.Ordinal);
    }
}
