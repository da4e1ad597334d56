using Wau.Toets.Signalen;
using static Wau.Toets.Tests.Signalen.Proeflexicon;

namespace Wau.Toets.Tests.Signalen;

public sealed class DuiderTests
{
    private const string Tellen = "verzoekt de regering kaartjes te tellen,";
    private const string TellenEnMelden = "verzoekt de regering kaartjes te tellen en te melden,";

    [Fact]
    public void De_soort_met_de_meeste_punten_wint() =>
        Assert.Equal(Verzoeksoort.Informeren, Duid(
            TellenEnMelden, Frase("tellen", ("onderzoeken", 2), ("uitvoeren", 1)), Frase("melden", ("informeren", 2)), Frase("kaartjes", ("informeren", 1))).Soort);

    [Fact]
    public void Bij_gelijke_punten_wint_de_zwaardere_soort() =>
        Assert.Equal(Verzoeksoort.Regelen, Duid(TellenEnMelden, Frase("melden", ("informeren", 2)), Frase("tellen", ("regelen", 2))).Soort);

    [Fact]
    public void Punten_tegen_een_soort_gaan_van_de_punten_ervoor_af() =>
        Assert.Equal(Verzoeksoort.Informeren, Duid(
            TellenEnMelden, Frase("tellen", ("uitvoeren", 3)), Frase("kaartjes", ("uitvoeren", -2)), Frase("melden", ("informeren", 2))).Soort);

    [Fact]
    public void Een_soort_waar_geen_woord_voor_spreekt_wint_nooit()
    {
        Lexicon lexicon = Van(gewichten: [Frase("tellen", ("onderzoeken", 1))], basis: [new("uitvoeren", 50), new("onderzoeken", -20)]);

        Assert.Equal(Verzoeksoort.Onderzoeken, Lees(Motie(Tellen), lexicon).Dicta[0].Soort);
        Assert.Equal(Verzoeksoort.Onbekend, Lees(Motie("verzoekt de regering kaartjes te drukken,"), lexicon).Dicta[0].Soort);
    }

    [Theory]
    [InlineData(-1, -1, RaaktUitvoering.Mogelijk)]
    [InlineData(0, -1, RaaktUitvoering.Ja)]
    [InlineData(-1, 0, RaaktUitvoering.Nee)]
    [InlineData(3, 3, RaaktUitvoering.Nee)]
    [InlineData(4, 3, RaaktUitvoering.Ja)]
    public void Ja_of_nee_geldt_vanaf_nul_punten_en_nee_alleen_met_de_meeste(int ja, int nee, RaaktUitvoering raakt)
    {
        Lexicon lexicon = Van(gewichten: [Frase("tellen", ("ja", 10), ("nee", 10))], basis: [new("ja", ja - 10), new("nee", nee - 10)]);

        Assert.Equal(raakt, Lees(Motie(Tellen), lexicon).Dicta[0].Raakt);
    }

    [Fact]
    public void Zonder_woorden_is_niet_te_zeggen_of_het_de_uitvoering_raakt() =>
        Assert.Equal(RaaktUitvoering.Mogelijk, Lees(Motie(Tellen), Van(basis: [new("ja", 5), new("nee", 9)])).Dicta[0].Raakt);

    [Fact]
    public void De_gelezen_soort_brengt_zelf_punten_mee()
    {
        Dictumduiding duiding = Duid(Tellen, Frase("tellen", ("uitvoeren", 1)), Gewicht(Tekensoort.Soort, "uitvoeren", ("ja", 4)), Gewicht(Tekensoort.Soort, "informeren", ("nee", 9)));

        Assert.Equal((RaaktUitvoering.Ja, 4), (duiding.Raakt, duiding.Duiding("ja").Punten));
        Assert.Equal("verzoekt de regering kaartjes te tellen,", duiding.Bijdragen[^1].Passage.Citaat);
    }

    [Fact]
    public void Een_genoemde_organisatie_brengt_de_punten_van_haar_soort_een_keer_mee()
    {
        Lexicon lexicon = Van(
            organisaties: [Organisatie("PD", "Proefdienst"), Organisatie("TD", "Testdienst"), Organisatie("KO", "Koepel", Organisatiesoort.Koepel)],
            gewichten: [Gewicht(Tekensoort.Organisatie, "uitvoerder", ("ja", 6))]);

        Assert.Equal(6, Lees(Motie("verzoekt de regering de PD, de TD en de KO te laten tellen,"), lexicon).Dicta[0].Duiding("ja").Punten);
        Assert.Equal(0, Lees(Motie("verzoekt de regering de KO te laten tellen,"), lexicon).Dicta[0].Duiding("ja").Punten);
    }

    [Fact]
    public void Een_teken_telt_een_keer_en_staat_bij_zijn_eerste_plek()
    {
        Dictumduiding duiding = Duid("verzoekt de regering kaartjes en nog meer kaartjes te tellen,", Frase("tellen", ("ja", 1)), Frase("kaartjes", ("ja", 4)));

        Assert.Equal(5, duiding.Duiding("ja").Punten);
        Assert.Equal([("frase:kaartjes", 21), ("frase:tellen", 54)], duiding.Bijdragen.Select(b => (b.Teken, b.Passage.Begin)));
    }

    [Fact]
    public void Een_ontkende_lexiconingang_telt_niet_tenzij_ontkenning_telt()
    {
        Gewicht gewicht = Gewicht(Tekensoort.Teken, "kaartjes", ("ja", 4));
        Motie motie = Motie("verzoekt de regering geen kaartjes te tellen,");
        Lexiconingang ingang = Ingang("kaartjes", feit: null);

        Assert.Equal(0, Lees(motie, Van([ingang], gewichten: [gewicht])).Dicta[0].Duiding("ja").Punten);
        Assert.Equal(4, Lees(motie, Van([ingang with { Ontkenning = Ontkenning.Telt }], gewichten: [gewicht])).Dicta[0].Duiding("ja").Punten);
    }

    [Theory]
    [InlineData("verzoekt de regering a b c d e f g h i j k kaartje,", 4)]
    [InlineData("verzoekt de regering a b c d e f g h i j k l kaartje,", 0)]
    public void Begin_is_de_eerste_twaalf_woorden_na_de_kop(string zin, int punten)
    {
        Lexicon lexicon = Van([Ingang("kaartje", feit: null) with { Plaats = Vindplaats.Begin }], gewichten: [Gewicht(Tekensoort.Teken, "kaartje", ("ja", 4))]);

        Assert.Equal(punten, Lees(Motie(zin), lexicon).Dicta[0].Duiding("ja").Punten);
    }

    [Theory]
    [InlineData("verzoekt de regering om dit te kaarten,", 4)]
    [InlineData("verzoekt de regering om dit te doen en te kaarten,", 0)]
    [InlineData("verzoekt de regering niet te veel maar dit te kaarten,", 4)]
    [InlineData("verzoekt de regering te snel of te lang dit te kaarten,", 4)]
    [InlineData("verzoekt de regering dat zij kaarten,", 4)]
    public void Hoofd_loopt_tot_en_met_het_eerste_werkwoord_na_te(string zin, int punten) =>
        Assert.Equal(punten, Duid(zin, Frase("kaarten", ("ja", 4)) with { Plaats = Vindplaats.Hoofd }).Duiding("ja").Punten);

    [Fact]
    public void Bij_een_lijst_begint_het_tellen_na_de_kop_van_de_lijst()
    {
        const string kop = "verzoekt de regering samen met alle diensten en alle gemeenten en alle scholen en alle winkels:";
        Lexicon lexicon = Van(gewichten: [Frase("kaarten", ("ja", 4)) with { Plaats = Vindplaats.Hoofd }]);
        Tekstlezing lezing = Lees(Motie(kop, "– eerst iets te kaarten;", "– eerst te wachten en te kaarten,"), lexicon);

        Assert.Equal([4, 0], lezing.Dicta.Select(d => d.Duiding("ja").Punten));
        Assert.Equal(["alineas[3]", "alineas[4]"], lezing.Dicta.Select(d => d.Passage.Veld).ToArray());
    }

    [Fact]
    public void De_lezing_heeft_de_zwaarste_soort_en_het_sterkste_antwoord()
    {
        Lexicon lexicon = Van(
            gewichten: [Frase("melden", ("nee", 5), ("informeren", 1)), Frase("tellen", ("ja", 5), ("uitvoeren", 1))], basis: [new("ja", -1), new("nee", -1)]);
        Tekstlezing lezing = Lees(Motie("verzoekt de regering kaartjes te melden;", "verzoekt de regering kaartjes te tellen;", "verzoekt de regering te wachten,"), lexicon);

        Assert.Equal([RaaktUitvoering.Nee, RaaktUitvoering.Ja, RaaktUitvoering.Mogelijk], lezing.Dicta.Select(d => d.Raakt));
        Assert.Equal((Verzoeksoort.Uitvoeren, RaaktUitvoering.Ja), (lezing.Hoofdsoort, lezing.RaaktUitvoering));
    }

    [Fact]
    public void Een_veld_geldt_als_het_in_een_van_de_verzoeken_geldt()
    {
        Lexicon lexicon = Van(gewichten: [Frase("kaartjes", ("geld", 3)), Frase("gratis", ("geld", -3))], basis: [new("geld", -2)]);
        Tekstlezing lezing = Lees(Motie("verzoekt de regering gratis kaartjes te drukken;", "verzoekt de regering kaartjes te kopen,"), lexicon);

        Duiding geld = lezing.Velden.Single(v => v.Etiket is "geld");
        Assert.True(geld.Geldt);
        Assert.Equal((1, -2, 2), (geld.Punten, geld.Basis, geld.Bijdragen[0].Dictum));
        Assert.False(Lees(Motie("verzoekt de regering gratis kaartjes te drukken,"), lexicon).Velden.Single(v => v.Etiket is "geld").Geldt);
    }

    [Fact]
    public void Dekking_en_doelgroepen_wegen_overwegingen_mee_en_andere_velden_niet()
    {
        Lexicon lexicon = Van(
            gewichten: [Frase("begroting", ("dekking", 3), ("geld", 3)) with { Plaats = Vindplaats.Overweging }, Frase("bijen", ("imkers", 2)) with { Plaats = Vindplaats.Overweging }, Frase("korf", ("imkers", 2))],
            basis: [new("dekking", -2), new("geld", -2), new("imkers", -4), new("vissers", -4)]);
        Tekstlezing lezing = Lees(Motie("overwegende dat bijen in de begroting staan;", "verzoekt de regering een korf te kopen,"), lexicon);

        Assert.Equal(["dekking"], lezing.Velden.Where(v => v.Geldt).Select(v => v.Etiket).ToArray());
        Assert.Equal(["imkers"], lezing.Doelgroepen.Select(d => d.Etiket).ToArray());
        Assert.Equal(["korf", "bijen"], lezing.Doelgroepen[0].Woorden.Select(p => p.Citaat).ToArray());
    }

    [Fact]
    public void Punten_zijn_met_de_hand_na_te_rekenen()
    {
        Tekstlezing lezing = Regelsets.SnelleToets.Lees(Motie("verzoekt de regering de subsidie voor vuurtorens te verlengen en de Kamer hierover te informeren,"));
        Dictumduiding dictum = lezing.Dicta[0];

        Assert.All(Etiketten.Soorten.Concat(Etiketten.Raakt).Concat(Etiketten.Velden).Select(dictum.Duiding), d =>
        {
            Assert.Equal(d.Punten, d.Basis + d.Bijdragen.Sum(b => b.Voor(d.Etiket)));
            Assert.All(d.Bijdragen, b => Assert.NotEqual(0, b.Voor(d.Etiket)));
        });
        Assert.Equal(dictum.Duiding(Etiketten.Soorten.MaxBy(s => dictum.Duiding(s).Punten)!).Etiket, char.ToLowerInvariant(dictum.Soort.ToString()[0]) + dictum.Soort.ToString()[1..]);
    }

    private static Dictumduiding Duid(string zin, params Gewicht[] gewichten) => Assert.Single(Lees(Motie(zin), Van(gewichten: gewichten.ToReeks())).Dicta);
}
