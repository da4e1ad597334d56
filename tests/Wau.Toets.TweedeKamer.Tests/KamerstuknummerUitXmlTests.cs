namespace Wau.Toets.TweedeKamer.Tests;

public sealed class KamerstuknummerUitXmlTests
{
    [Theory]
    [InlineData("<dossiernr>99 123</dossiernr>", "4", "kst-99123-4")]
    [InlineData("<dossiernr>99 501</dossiernr>-<raadnr>02</raadnr>", "17", "kst-99501-02-17")]
    [InlineData("<dossiernr>99 600</dossiernr><begrotingshoofdstuk>XVI</begrotingshoofdstuk>", "94", "kst-99600-XVI-94")]
    [InlineData("<dossiernr>99 600</dossiernr>\n <begrotingshoofdstuk>A</begrotingshoofdstuk>", "9", "kst-99600-A-9")]
    [InlineData("<dossiernr>99&#160;123 VI</dossiernr>", "4", "kst-99123-VI-4")]
    [InlineData("<dossiernr>99 123<noot><noot.al>verzonnen</noot.al></noot></dossiernr>", "4", "kst-99123-4")]
    public void Zonder_metadata_volgt_het_nummer_uit_dossier_en_ondernummer(string dossier, string ondernummer, string nummer)
    {
        Voorstel motie = new Proefstuk
        {
            Dossier = $"<dossier><dossiernummer>{dossier}</dossiernummer><titel>Proef</titel></dossier>",
            Stuknr = $"<stuknr>Nr. <ondernummer>{ondernummer}</ondernummer></stuknr>",
        }.Lees().WaardeOfFout();

        Assert.Equal(nummer, motie.Id);
        Assert.Equal(nummer, motie.Kamerstuk.ToString());
    }

    [Fact]
    public void Bij_meer_dossiers_is_het_eerste_leidend()
    {
        Voorstel motie = new Proefstuk
        {
            Dossier = "<dossier><dossiernummer><dossiernr>99 123</dossiernr></dossiernummer></dossier>"
                + "<dossier><dossiernummer><dossiernr>99 600</dossiernr><begrotingshoofdstuk>XVI</begrotingshoofdstuk></dossiernummer></dossier>",
        }.Lees().WaardeOfFout();

        Assert.Equal("kst-99123-4", motie.Id);
    }

    [Fact]
    public void Metadata_gaan_voor_ook_bij_een_herdruk()
    {
        Voorstel motie = new Proefstuk { Meta = Proefstuk.Metaregel("DC.identifier", "OVERHEIDop.ParlID", "kst-99123-4-n1") }.Lees().WaardeOfFout();

        Assert.Equal("kst-99123-4-n1", motie.Id);
        Assert.Equal(1, motie.Kamerstuk?.Herdruk);
    }

    [Fact]
    public void Een_onbekend_nummer_blijft_staan_als_id_met_waarschuwing()
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Meta = Proefstuk.Metaregel("DC.identifier", "", "blg-12"), Stuknr = "" }.Lees();

        Assert.Equal("blg-12", uit.WaardeOfFout().Id);
        Assert.Null(uit.WaardeOfFout().Kamerstuk);
        Assert.Equal("KX0023", Assert.Single(uit.Meldingen).Code);
    }

    [Fact]
    public void Zonder_enig_nummer_is_er_een_waarschuwing()
    {
        Leesresultaat<Voorstel> uit = new Proefstuk { Dossier = "", Stuknr = "" }.Lees();

        Assert.Null(uit.WaardeOfFout().Id);
        Assert.Equal("KX0023", Assert.Single(uit.WaardeOfFout().Leesmeldingen).Code);
    }
}
