namespace Wau.Toets.Testing.Tests;

public sealed class VoorbeeldenTests
{
    [Fact]
    public void Het_kleine_pakket_haalt_alle_verwachtingen()
    {
        Voorbeeldverslag verslag = Pakkettest.Van(Loket.Set()).Voorbeelden();

        Assert.Equal((4, 10, 0), (verslag.Voorbeelden, verslag.Verwachtingen, verslag.Afwijkingen.Count));
    }

    [Fact]
    public void Een_andere_uitkomst_staat_er_met_plaats_en_zin()
    {
        Regelset set = Loket.Set(p => p["voorbeelden"]![0]!["verwacht"]!["VB-UV-01"] = "deels");

        Voorbeeldafwijking afwijking = Assert.Single(Pakkettest.Van(set).Voorbeelden().Afwijkingen);

        Assert.Equal("voorbeeld-loket $.voorbeelden[0].verwacht.VB-UV-01: Voorbeeld 'Te snel open': regel VB-UV-01 geeft voldoetNiet en niet deels.", afwijking.ToString());
    }

    [Fact]
    public void Bij_onbekend_staat_wat_er_nog_open_is()
    {
        Regelset set = Loket.Set(p => p["voorbeelden"]![1]!["verwacht"]!["VB-UV-02"] = "voldoet");

        Voorbeeldafwijking afwijking = Assert.Single(Pakkettest.Van(set).Voorbeelden().Afwijkingen);

        Assert.EndsWith("regel VB-UV-02 geeft onbekend en niet voldoet. Nog open: loket.geldgeregeld.", afwijking.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_andere_band_staat_er_met_de_banden_die_nog_kunnen()
    {
        Regelset set = Loket.Set(p => p["voorbeelden"]![1]!["banden"] = Loket.Knoop("""{ "uitvoerbaarheid": "groen" }"""));

        Voorbeeldafwijking afwijking = Assert.Single(Pakkettest.Van(set).Voorbeelden().Afwijkingen);

        Assert.EndsWith("aspect uitvoerbaarheid is rood of oranje en niet groen. De regels verliezen samen 4 tot 8 punten.", afwijking.Zin, StringComparison.Ordinal);
    }
}
