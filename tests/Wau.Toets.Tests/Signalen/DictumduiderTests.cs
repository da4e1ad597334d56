using Wau.Toets.Signalen;
using static Wau.Toets.Tests.Signalen.Proeflexicon;

namespace Wau.Toets.Tests.Signalen;

public sealed class DictumduiderTests
{
    [Fact]
    public void De_soort_met_de_meeste_punten_wint()
    {
        Dictumduiding duiding = Duid(
            "verzoekt de regering kaartjes te tellen en te melden,",
            Teken("tellen", 0, new(Verzoeksoort.Onderzoeken, 2), new(Verzoeksoort.Uitvoeren, 1)),
            Teken("melden", 0, new Soortpunten(Verzoeksoort.Informeren, 2)),
            Teken("kaartjes", 0, new Soortpunten(Verzoeksoort.Informeren, 1)));

        Assert.Equal(Verzoeksoort.Informeren, duiding.Soort);
    }

    [Fact]
    public void Bij_gelijke_punten_wint_de_zwaardere_soort() =>
        Assert.Equal(Verzoeksoort.Regelen, Duid(
            "verzoekt de regering kaartjes te tellen en te melden,",
            Teken("melden", 0, new Soortpunten(Verzoeksoort.Informeren, 2)),
            Teken("tellen", 0, new Soortpunten(Verzoeksoort.Regelen, 2))).Soort);

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void Nul_punten_of_minder_is_geen_soort(int punten) =>
        Assert.Equal(Verzoeksoort.Onbekend, Duid("verzoekt de regering kaartjes te tellen,", Teken("tellen", 0, new Soortpunten(Verzoeksoort.Uitvoeren, punten))).Soort);

    [Fact]
    public void Punten_tegen_een_soort_gaan_van_de_punten_ervoor_af() =>
        Assert.Equal(Verzoeksoort.Informeren, Duid(
            "verzoekt de regering kaartjes te tellen en te melden,",
            Teken("tellen", 0, new Soortpunten(Verzoeksoort.Uitvoeren, 3)),
            Teken("kaartjes", 0, new Soortpunten(Verzoeksoort.Uitvoeren, -2)),
            Teken("melden", 0, new Soortpunten(Verzoeksoort.Informeren, 2))).Soort);

    [Theory]
    [InlineData(-2, RaaktUitvoering.Nee)]
    [InlineData(-1, RaaktUitvoering.Nee)]
    [InlineData(0, RaaktUitvoering.Mogelijk)]
    [InlineData(1, RaaktUitvoering.Mogelijk)]
    [InlineData(2, RaaktUitvoering.Ja)]
    [InlineData(9, RaaktUitvoering.Ja)]
    public void De_grenzen_nee_tot_en_ja_vanaf_tellen_mee(int punten, RaaktUitvoering raakt)
    {
        Dictumduiding duiding = Duid("verzoekt de regering kaartjes te tellen,", Teken("tellen", punten));

        Assert.Equal((raakt, punten, 0), (duiding.Raakt, duiding.Punten, duiding.Soortpunten));
    }

    [Fact]
    public void De_soort_brengt_zelf_punten_mee()
    {
        var grenzen = new Duidingsgrenzen(-1, 2, [new(Verzoeksoort.Uitvoeren, 3), new(Verzoeksoort.Informeren, -7)]);
        Lexicon lexicon = Van(tekens: [Teken("tellen", -1, new Soortpunten(Verzoeksoort.Uitvoeren, 1))], grenzen: grenzen);
        Dictumduiding duiding = Lees(Motie("verzoekt de regering kaartjes te tellen,"), lexicon).Dicta[0];

        Assert.Equal((3, 2, RaaktUitvoering.Ja), (duiding.Soortpunten, duiding.Punten, duiding.Raakt));
    }

    [Fact]
    public void Een_teken_telt_een_keer_en_staat_bij_zijn_eerste_plek()
    {
        Dictumduiding duiding = Duid("verzoekt de regering kaartjes en nog meer kaartjes te tellen,", Teken("tellen", 1), Teken("kaartjes", 4));

        Assert.Equal(5, duiding.Punten);
        Assert.Equal([("kaartjes", 21), ("tellen", 54)], duiding.Tekens.Select(t => (t.Teken, t.Passage.Begin)));
    }

    [Fact]
    public void Een_ontkend_teken_telt_niet_tenzij_ontkenning_telt()
    {
        const string zin = "verzoekt de regering geen kaartjes te tellen,";

        Assert.Equal(0, Duid(zin, Teken("kaartjes", 4)).Punten);
        Assert.Equal(4, Duid(zin, Teken("kaartjes", 4) with { Ontkenning = Ontkenning.Telt }).Punten);
    }

    [Theory]
    [InlineData("verzoekt de regering a b c d e f g h i j k kaartje,", 4)]
    [InlineData("verzoekt de regering a b c d e f g h i j k l kaartje,", 0)]
    public void Begin_is_de_eerste_twaalf_woorden_na_de_kop(string zin, int punten) =>
        Assert.Equal(punten, Duid(zin, Teken("kaartje", 4) with { Plaats = Vindplaats.Begin }).Punten);

    [Theory]
    [InlineData("verzoekt de regering om dit te kaarten,", 4)]
    [InlineData("verzoekt de regering om dit te doen en te kaarten,", 0)]
    [InlineData("verzoekt de regering niet te veel maar dit te kaarten,", 4)]
    [InlineData("verzoekt de regering te snel of te lang dit te kaarten,", 4)]
    [InlineData("verzoekt de regering dat zij kaarten,", 4)]
    public void Hoofd_loopt_tot_en_met_het_eerste_werkwoord_na_te(string zin, int punten) =>
        Assert.Equal(punten, Duid(zin, Teken("kaarten", 4) with { Plaats = Vindplaats.Hoofd }).Punten);

    [Fact]
    public void Bij_een_lijst_begint_het_tellen_na_de_kop_van_de_lijst()
    {
        const string kop = "verzoekt de regering samen met alle diensten en alle gemeenten en alle scholen en alle winkels:";
        Lexicon lexicon = Van(tekens: [Teken("kaarten", 4) with { Plaats = Vindplaats.Hoofd }, Teken("eerst", 2) with { Plaats = Vindplaats.Begin }]);
        Tekstlezing lezing = Lees(Motie(kop, "– eerst iets te kaarten;", "– eerst te wachten en te kaarten,"), lexicon);

        Assert.Equal([6, 2], lezing.Dicta.Select(d => d.Punten));
        Assert.Equal(["alineas[3]", "alineas[4]"], lezing.Dicta.Select(d => d.Passage.Veld).ToArray());
    }

    [Fact]
    public void De_lezing_heeft_de_zwaarste_soort_en_het_sterkste_antwoord()
    {
        Lexicon lexicon = Van(tekens: [Teken("melden", -5, new Soortpunten(Verzoeksoort.Informeren, 1)), Teken("tellen", 5, new Soortpunten(Verzoeksoort.Uitvoeren, 1))]);
        Tekstlezing lezing = Lees(Motie("verzoekt de regering kaartjes te melden;", "verzoekt de regering kaartjes te tellen;", "verzoekt de regering te wachten,"), lexicon);

        Assert.Equal([RaaktUitvoering.Nee, RaaktUitvoering.Ja, RaaktUitvoering.Mogelijk], lezing.Dicta.Select(d => d.Raakt));
        Assert.Equal((Verzoeksoort.Uitvoeren, RaaktUitvoering.Ja), (lezing.Hoofdsoort, lezing.RaaktUitvoering));
    }

    private static Dictumduiding Duid(string zin, params Dictumteken[] tekens) => Assert.Single(Lees(Motie(zin), Van(tekens: tekens.ToReeks())).Dicta);
}
