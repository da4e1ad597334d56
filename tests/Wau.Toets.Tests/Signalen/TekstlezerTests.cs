using Wau.Toets.Signalen;
using Wau.Toets.Teksten;
using static Wau.Toets.Tests.Signalen.Proeflexicon;

namespace Wau.Toets.Tests.Signalen;

public sealed class TekstlezerTests
{
    private static readonly Motie Kaarten = Motie(
        "overwegende dat de Proefdienst kaartjes deelt;",
        "verzoekt de regering kaartjes te laten drukken;",
        "verzoekt de regering geen kaartjes weg te gooien,");

    [Fact]
    public void Een_signaal_telt_alleen_in_een_verzoek()
    {
        Tekstlezing lezing = Lees(Kaarten, Van([Ingang("kaartjes")]));

        Assert.Equal([("alineas[3]", 1), ("alineas[4]", 2)], lezing.Signalen.Select(s => (s.Passage.Veld, s.Dictum)));
    }

    [Fact]
    public void Overal_telt_ook_in_een_overweging()
    {
        Tekstlezing lezing = Lees(Kaarten, Van([Ingang("kaartjes") with { Plaats = Vindplaats.Overal }]));

        Assert.Equal([("alineas[2]", 0), ("alineas[3]", 1), ("alineas[4]", 2)], lezing.Signalen.Select(s => (s.Passage.Veld, s.Dictum)));
    }

    [Fact]
    public void Een_ontkend_signaal_blijft_staan_als_ontkend_tenzij_ontkenning_telt()
    {
        Assert.Equal([false, true], Lees(Kaarten, Van([Ingang("kaartjes")])).Signalen.Select(s => s.IsOntkend));
        Assert.Equal([false, false], Lees(Kaarten, Van([Ingang("kaartjes") with { Ontkenning = Ontkenning.Telt }])).Signalen.Select(s => s.IsOntkend));
    }

    [Fact]
    public void Een_hypothetisch_signaal_blijft_staan_maar_is_geen_kandidaat_tenzij_ontkenning_telt()
    {
        Motie motie = Motie("verzoekt de regering eventuele kaartjes te laten drukken;", "verzoekt de regering het afschaffen van kaartjes te bezien,");

        Assert.Equal([(false, true, false), (true, false, false)], Lees(motie, Van([Ingang("kaartjes")])).Signalen.Select(s => (s.IsOntkend, s.IsHypothetisch, s.IsKandidaat)));
        Assert.All(Lees(motie, Van([Ingang("kaartjes") with { Ontkenning = Ontkenning.Telt }])).Signalen, s => Assert.True(s.IsKandidaat));
    }

    [Fact]
    public void Iets_beeindigen_blijft_een_teken_van_het_verzoek_en_iets_nalaten_niet()
    {
        Lexicon lexicon = Van([Ingang("kaartjes", feit: null)], gewichten: [Gewicht(Tekensoort.Teken, "kaartjes", ("geld", 1))]);

        Assert.Equal([1, 0], Lees(Motie("verzoekt de regering te stoppen met kaartjes;", "verzoekt de regering geen kaartjes te drukken,"), lexicon).Dicta.Select(d => d.Bijdragen.Count));
    }

    [Fact]
    public void Bij_een_uitgesloten_soort_verzoek_is_er_geen_signaal()
    {
        Lexicon lexicon = Van(
            [Ingang("kaartjes") with { NietBij = [Verzoeksoort.Onderzoeken] }],
            gewichten: [Frase("onderzoeken", ("onderzoeken", 2))]);
        Motie motie = Motie("verzoekt de regering kaartjes te onderzoeken;", "verzoekt de regering kaartjes te drukken,");

        Assert.Equal([2], Lees(motie, lexicon).Signalen.Select(s => s.Dictum));
    }

    [Fact]
    public void Een_masker_houdt_een_signaal_een_organisatie_en_een_teken_tegen()
    {
        Lexicon lexicon = Van([Ingang("kaartjes")], [Organisatie("PD", "Proefdienst")], [Frase("kaartjes", ("geld", 1))], null, "wet kaartjes proefdienst");
        Tekstlezing lezing = Lees(Motie("verzoekt de regering de Wet kaartjes Proefdienst te lezen,"), lexicon);

        Assert.Empty(lezing.Signalen);
        Assert.Empty(lezing.Organisaties);
        Assert.Empty(lezing.Dicta[0].Bijdragen);
    }

    [Fact]
    public void Organisaties_worden_overal_gezien_op_naam_afkorting_alias_en_frase()
    {
        Organisatie dienst = Organisatie("PD", "Proefdienst") with { Aliassen = ["Dienst voor Proeven"], Frasen = ["proefkantoor*"] };
        Motie motie = Motie("overwegende dat de Proefdienst bestaat;", "verzoekt de regering de PD en de dienst voor proeven en de Dienst voor Proeven en proefkantoren en pd te noemen,");

        Assert.Equal(
            [("Proefdienst", 0), ("PD", 1), ("Dienst voor Proeven", 1)],
            Lees(motie, Van(organisaties: [dienst])).Organisaties.Select(o => (o.Passage.Citaat, o.Dictum)));
        Assert.Contains(Lees(Motie("verzoekt de regering proefkantoortjes te sluiten,"), Van(organisaties: [dienst])).Organisaties, o => o.Passage.Citaat is "proefkantoortjes");
    }

    [Fact]
    public void Passages_zijn_letterlijk_ook_over_een_afgebroken_regel()
    {
        const string tekst = "De Kamer,\r\n\r\nverzoekt de regering nieuwe\r\n   kaartjes 😀 te drukken vóór 1 mei 2027,\r\nen gaat over tot de orde van de dag.";
        Tekstlezing lezing = Lees(Wau.Toets.Motie.Parse(tekst), Van([Ingang("nieuwe kaartjes"), Ingang("drukken")], gewichten: [Frase("kaartjes", ("geld", 1))]));

        Passage[] passages = [.. lezing.Signalen.Select(s => s.Passage), .. lezing.Dicta[0].Bijdragen.Select(b => b.Passage), .. lezing.Termijnen.Select(t => t.Passage), lezing.Dicta[0].Passage];
        Assert.Equal(5, passages.Length);
        Assert.All(passages, p => Assert.Equal(tekst.Substring(p.Begin, p.Lengte), p.Citaat));
        Assert.Equal("nieuwe\r\n   kaartjes", passages[0].Citaat);
    }

    [Fact]
    public void Een_frase_loopt_niet_over_twee_alineas()
    {
        Motie motie = Motie("verzoekt de regering nieuwe", "kaartjes te drukken,");

        Assert.Equal(2, motie.Dicta[0].Alineas.Count);
        Assert.Empty(Lees(motie, Van([Ingang("nieuwe kaartjes")])).Signalen);
        Assert.Equal(["alineas[3]"], Lees(motie, Van([Ingang("kaartjes")])).Signalen.Select(s => s.Passage.Veld).ToArray());
    }

    [Fact]
    public void Wat_in_de_gedeelde_kop_van_een_lijst_staat_wordt_een_keer_gevonden()
    {
        Motie motie = Motie("verzoekt de regering met kaartjes:", "– de dienst te helpen;", "– de kaartjes te tellen,");

        Assert.Equal([("alineas[2]", 1), ("alineas[4]", 2)], Lees(motie, Van([Ingang("kaartjes")])).Signalen.Select(s => (s.Passage.Veld, s.Dictum)));
    }

    [Fact]
    public void Een_ongedeeld_stuk_heeft_signalen_en_termijnen_maar_geen_verzoeken()
    {
        Amendement amendement = Amendement.Lees(["In artikel 3 komen kaartjes.", "De Proefdienst begint per 1 januari 2027."]).WaardeOfFout();
        Tekstlezing lezing = Lees(amendement, Van([Ingang("kaartjes")], [Organisatie("PD", "Proefdienst")], [Frase("kaartjes", ("geld", 5))]));

        Assert.Equal(0, Assert.Single(lezing.Signalen).Dictum);
        Assert.Equal(0, Assert.Single(lezing.Organisaties).Dictum);
        Assert.Equal(0, Assert.Single(lezing.Termijnen).Dictum);
        Assert.Empty(lezing.Dicta);
        Assert.Equal("kaartjes", Assert.Single(lezing.Velden, v => v.Geldt).Woorden.Single().Citaat);
        Assert.Equal((Verzoeksoort.Onbekend, RaaktUitvoering.Onbekend), (lezing.Hoofdsoort, lezing.RaaktUitvoering));
    }

    [Fact]
    public void Een_termijn_in_een_overweging_telt_niet()
    {
        Motie motie = Motie("overwegende dat het plan per 1 januari 2027 ingaat;", "verzoekt de regering voor 1 mei 2027 te antwoorden,");

        Assert.Equal(["voor 1 mei 2027"], Lees(motie, Van()).Termijnen.Select(t => t.Passage.Citaat).ToArray());
    }
}
