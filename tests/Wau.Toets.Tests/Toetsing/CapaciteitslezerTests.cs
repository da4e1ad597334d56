using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Toetsing;

public sealed class CapaciteitslezerTests
{
    private static readonly DateOnly Dag = new(2026, 3, 1);
    private static readonly Feitadres Achterstand = new(Feitsleutels.Achterstand, "UWV");
    private static readonly Motie Motie = Wau.Toets.Motie.Lees(["De Kamer,", "verzoekt de regering UWV de nieuwe uitkering te laten uitbetalen,", "en gaat over tot de orde van de dag."]).WaardeOfFout();

    [Fact]
    public void Een_signaal_geeft_een_vermoeden_bij_het_feit_van_die_organisatie()
    {
        Toetsrapport rapport = Toets(Motie, Dag);

        Feitwaarde waarde = rapport.Feiten.Zoek(Achterstand)!;
        Assert.Null(waarde.Waarde);
        Assert.Equal(Mogelijkheden.Waarheid(true), waarde.Kandidaat);
        Assert.Equal(Graad.Vermoed, waarde.Graad);
        Assert.Equal((Herkomstsoort.Register, "cap-uwv-achterstand"), (waarde.Herkomst[0].Soort, waarde.Herkomst[0].Bron));
        Assert.Equal("cap-uwv-achterstand cap-uwv-artsen cap-uwv-dwangsom", string.Join(' ', rapport.Capaciteitssignalen.Select(s => s.Id)));
        Assert.Equal(Mogelijkheden.Waarheid(true), rapport.Feiten.Zoek(new(Feitsleutels.SchaarsBeroep))!.Kandidaat);
        Assert.Null(rapport.Feiten.Zoek(new(Feitsleutels.Achterstand, "IND")));
    }

    [Fact]
    public void Zonder_peildatum_of_buiten_de_periode_telt_geen_signaal()
    {
        Assert.Empty(Toets(Motie, null).Capaciteitssignalen);
        Assert.Null(Toets(Motie, new(2021, 12, 31)).Feiten.Zoek(Achterstand));
        Assert.Empty(Toets(Motie, new(2021, 12, 31)).Capaciteitssignalen);
    }

    [Fact]
    public void Een_antwoord_noemt_de_organisatie_als_de_tekst_het_niet_doet()
    {
        Motie zonder = Wau.Toets.Motie.Lees(["De Kamer,", "verzoekt de regering de nieuwe uitkering uit te betalen,", "en gaat over tot de orde van de dag."]).WaardeOfFout();

        Assert.Empty(Toets(zonder, Dag).Capaciteitssignalen);
        Assert.NotNull(Toets(zonder, Dag, """[ { "feit": "organisaties.betrokken", "waarde": [ "UWV" ] } ]""").Feiten.Zoek(Achterstand)?.Kandidaat);
    }

    [Fact]
    public void Wie_volgens_de_volledige_lijst_niet_meedoet_telt_niet() =>
        Assert.Empty(Toets(Motie, Dag, """[ { "feit": "organisaties.betrokken", "waarde": [ "gemeenten" ] } ]""").Capaciteitssignalen);

    [Fact]
    public void Een_antwoord_gaat_voor_het_signaal()
    {
        Feitwaarde waarde = Toets(Motie, Dag, """[ { "feit": "capaciteit.achterstand", "voor": "UWV", "waarde": false, "door": "UWV" } ]""").Feiten.Zoek(Achterstand)!;

        Assert.Equal(Mogelijkheden.Waarheid(false), waarde.Waarde);
    }

    [Theory]
    [InlineData("Belastingdienst", "2024-01-01", "beperkt", "nee")]
    [InlineData("DJI", "2026-03-01", "beperkt")]
    public void Een_stop_of_krapte_zegt_iets_over_de_ruimte(string organisatie, string dag, params string[] ruimte)
    {
        Motie motie = Wau.Toets.Motie.Lees(["De Kamer,", $"verzoekt de regering {organisatie} meer te laten controleren,", "en gaat over tot de orde van de dag."]).WaardeOfFout();

        Toetsrapport rapport = Toets(motie, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Mogelijkheden.Keuze(ruimte), rapport.Feiten.Zoek(new(Feitsleutels.Ruimte, organisatie))!.Kandidaat);
    }

    [Fact]
    public void Elk_soort_signaal_hoort_bij_een_feit_van_de_ingebouwde_set() =>
        Assert.All(Enum.GetValues<Capaciteitssoort>().Where(s => s != Capaciteitssoort.Onbekend), soort =>
        {
            Capaciteitssignaal signaal = Regelsets.SnelleToets.Capaciteitssignalen[0] with { Soort = soort };
            Assert.NotNull(Wau.Toets.Toetsing.Capaciteitslezer.Adres(signaal, Regelsets.SnelleToets.Feiten));
        });

    [Fact]
    public void Elk_vorm_van_het_rapport_noemt_het_signaal_met_zijn_bron()
    {
        Toetsrapport rapport = Toets(Motie, Dag);
        string json = System.Text.Encoding.UTF8.GetString(rapport.ToJson().Span);

        Assert.All(new[] { rapport.ToMarkdown(), rapport.ToHtml(), json }, r =>
        {
            Assert.Contains("gemiddeld zeventien weken", r, StringComparison.Ordinal);
            Assert.Contains("UWV kampt nog altijd met werkachterstanden", r, StringComparison.Ordinal);
        });
        Assert.Contains("volgens het register lijkt: ja", rapport.ToHtml(), StringComparison.Ordinal);
    }

    private static Toetsrapport Toets(Motie motie, DateOnly? peildatum, string antwoorden = "[]") =>
        Regelsets.SnelleToets.Toets(motie, Antwoorden.Lees(antwoorden, Regelsets.SnelleToets).WaardeOfFout(), new() { Peildatum = peildatum });
}
