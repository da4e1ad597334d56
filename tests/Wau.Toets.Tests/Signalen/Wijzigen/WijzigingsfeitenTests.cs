using Wau.Toets.Feiten;
using Wau.Toets.Signalen;
using Wau.Toets.Voorstellen.Wijzigen;
using static Wau.Toets.Tests.Signalen.Wijzigen.Proefamendement;

namespace Wau.Toets.Tests.Signalen.Wijzigen;

public sealed class WijzigingsfeitenTests
{
    private const string Plicht = "De havenmeester houdt een lijst van boten bij.";

    [Fact]
    public void Zegt_de_vorm_alles_dan_is_de_lijst_volledig()
    {
        Feitenblad blad = Blad(Van(Bewerking.Vervangen, "6 weken", "12 weken"));

        Assert.Equal(Mogelijkheden.Codes("termijn"), Kandidaat(blad, Feitsleutels.Wijzigingssoorten));
        Assert.Equal(Mogelijkheden.Keuze("parameter"), Kandidaat(blad, Feitsleutels.Veranderingsoort));
    }

    [Fact]
    public void Zijn_er_woorden_gelezen_dan_kan_er_meer_zijn()
    {
        Feitenblad blad = Blad(Van(Bewerking.Toevoegen, nieuw: Plicht));

        Codeverzameling soorten = Assert.IsType<Codeverzameling>(Kandidaat(blad, Feitsleutels.Wijzigingssoorten));
        Assert.Equal(["nieuwePlicht", "structuur"], soorten.Bevat);
        Assert.Contains("sanctie", soorten.Mogelijk, StringComparer.Ordinal);
        Assert.Equal(Mogelijkheden.Keuze("structuur", "nieuwProces", "nieuweTaak"), Kandidaat(blad, Feitsleutels.Veranderingsoort));
    }

    [Fact]
    public void Een_getal_naast_een_nieuwe_regel_is_geen_kleine_verandering() =>
        Assert.Equal(
            Mogelijkheden.Keuze("structuur"),
            Kandidaat(Blad(Samen("", Opdracht("A", Bewerking.Vervangen, "6", "7"), Opdracht("B", Bewerking.Toevoegen, nieuw: "De boot voert een lamp."))), Feitsleutels.Veranderingsoort));

    [Fact]
    public void Een_opdracht_die_niet_helemaal_is_begrepen_laat_de_lijst_open()
    {
        Wijzigingsopdracht opdracht = Opdracht("I", Bewerking.Vervangen, "6 weken", "12 weken") with { Ontleding = Ontleding.Deels };
        Feitenblad blad = Blad(Samen("", opdracht));

        Assert.Contains("sanctie", Assert.IsType<Codeverzameling>(Kandidaat(blad, Feitsleutels.Wijzigingssoorten)).Mogelijk, StringComparer.Ordinal);
        Assert.Null(Kandidaat(blad, Feitsleutels.Veranderingsoort));
    }

    [Fact]
    public void Alleen_nummers_is_geen_verandering() =>
        Assert.Equal(Mogelijkheden.Keuze("geen"), Kandidaat(Blad(Van(Bewerking.Vernummeren)), Feitsleutels.Veranderingsoort));

    [Fact]
    public void Een_amendement_regelt_iets_bij_wet()
    {
        Feitenblad blad = Blad(Van(Bewerking.Toevoegen, nieuw: Plicht));

        Assert.Equal(Mogelijkheden.Keuze("wet"), Waarde(blad, Feitsleutels.Rechtsvorm));
        Assert.Equal(Mogelijkheden.Keuze("regelen"), Waarde(blad, Feitsleutels.Hoofdsoort));
        Assert.Equal(Mogelijkheden.Waarheid(true), Waarde(blad, Feitsleutels.MetAmendement));
    }

    [Fact]
    public void Gaat_het_alleen_om_de_begroting_dan_is_het_bekostigen() =>
        Assert.Equal(Mogelijkheden.Keuze("bekostigen"), Waarde(Blad(Van(Bewerking.Verhogen, nieuw: "€ 1.000")), Feitsleutels.Hoofdsoort));

    [Fact]
    public void Een_amendement_dat_niet_is_ontleed_regelt_nog_niets()
    {
        Feitenblad blad = Blad(new Amendement { Alineas = [new("tekst", 0, Plicht)] });

        Assert.Null(Waarde(blad, Feitsleutels.Hoofdsoort));
        Assert.Null(Kandidaat(blad, Feitsleutels.UitvoeringToegelicht));
        Assert.Equal(Mogelijkheden.Waarheid(true), Waarde(blad, Feitsleutels.MetAmendement));
    }

    [Theory]
    [InlineData("wet", true)]
    [InlineData("amvb", true)]
    [InlineData("ministerieleRegeling", true)]
    [InlineData("beleidsregel", false)]
    [InlineData(null, false)]
    public void Een_voorstel_voor_regels_regelt_iets(string? vorm, bool regelt)
    {
        Feitenblad blad = Blad(new Beleidsvoorstel { Alineas = [new("tekst", 0, Plicht)], Rechtsvorm = vorm });

        Assert.Equal(regelt ? Mogelijkheden.Keuze("regelen") : null, Waarde(blad, Feitsleutels.Hoofdsoort));
        Assert.Equal(Mogelijkheden.Waarheid(false), Waarde(blad, Feitsleutels.MetAmendement));
    }

    [Fact]
    public void Over_een_motie_zegt_dit_alles_niets()
    {
        Feitenblad blad = Blad(Proeflexicon.Motie("verzoekt de regering schippers te verplichten een lamp te voeren, met een bestuurlijke boete bij of krachtens algemene maatregel van bestuur,"));

        Assert.DoesNotContain(blad.Waarden, w => w.Adres.Feit is Feitsleutels.Wijzigingssoorten or Feitsleutels.MetAmendement or Feitsleutels.UitvoeringToegelicht);
    }

    [Theory]
    [InlineData("De uitvoeringskosten zijn laag.", true)]
    [InlineData("De indiener wil schoner water.", false)]
    public void De_toelichting_zegt_iets_over_de_uitvoering_of_zwijgt(string toelichting, bool toegelicht) =>
        Assert.Equal(Mogelijkheden.Waarheid(toegelicht), Kandidaat(Blad(Van(Bewerking.Toevoegen, nieuw: Plicht, toelichting: toelichting)), Feitsleutels.UitvoeringToegelicht));

    [Fact]
    public void Nieuwe_tekst_telt_als_verzoek_en_de_toelichting_als_overweging()
    {
        const string boete = "Wie geen lamp voert, krijgt een bestuurlijke boete per 1 juli 2028.";
        Tekstlezing nieuw = Regelsets.SnelleToets.Lees(Van(Bewerking.Toevoegen, nieuw: boete));
        Tekstlezing toelichting = Regelsets.SnelleToets.Lees(Van(Bewerking.Toevoegen, nieuw: "De boot vaart.", toelichting: boete));

        Assert.Contains(nieuw.Signalen, s => string.Equals(s.Ingang, "bg-boete", StringComparison.Ordinal));
        Assert.NotEmpty(nieuw.Termijnen);
        Assert.DoesNotContain(toelichting.Signalen, s => string.Equals(s.Ingang, "bg-boete", StringComparison.Ordinal));
        Assert.Empty(toelichting.Termijnen);
    }

    [Fact]
    public void Woorden_voor_nieuwe_tekst_tellen_alleen_daar()
    {
        Lexiconingang ingang = Proeflexicon.Ingang("lantaarn") with { Plaats = Vindplaats.NieuweTekst };
        Lexicon lexicon = Proeflexicon.Van([ingang]);

        Assert.Single(Proeflexicon.Lees(Van(Bewerking.Toevoegen, nieuw: "De boot voert een lantaarn."), lexicon).Signalen);
        Assert.Empty(Proeflexicon.Lees(Van(Bewerking.Toevoegen, nieuw: "De boot vaart.", toelichting: "Met een lantaarn."), lexicon).Signalen);
        Assert.Empty(Proeflexicon.Lees(Proeflexicon.Motie("verzoekt de regering een lantaarn te plaatsen,"), lexicon).Signalen);
        Assert.Empty(Proeflexicon.Lees(new Beleidsvoorstel { Alineas = [new("tekst", 0, "Een lantaarn.")] }, lexicon).Signalen);
    }

    private static Feitenblad Blad(Voorstel voorstel) => Regelsets.SnelleToets.Toets(voorstel).Feiten;

    private static Mogelijkheden? Kandidaat(Feitenblad blad, string feit) => blad.Waarden.SingleOrDefault(w => string.Equals(w.Adres.Feit, feit, StringComparison.Ordinal))?.Kandidaat;

    private static Mogelijkheden? Waarde(Feitenblad blad, string feit) => blad.Waarden.SingleOrDefault(w => string.Equals(w.Adres.Feit, feit, StringComparison.Ordinal))?.Waarde;
}
