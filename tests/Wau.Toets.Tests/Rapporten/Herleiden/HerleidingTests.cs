using System.Text;
using Wau.Toets.Rapporten;
using Wau.Toets.Rapporten.Herleiden;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Tests.Rapporten.Html;
using Wau.Toets.Tests.Toetsing;
using Wau.Toets.Tests.Toetsing.Herziening;
using Wau.Toets.Tests.Voorstellen.Artikelen;

namespace Wau.Toets.Tests.Rapporten.Herleiden;

/// <summary>Whatever was assessed, its report can be made again from itself, byte for byte.</summary>
public sealed class HerleidingTests
{
    private const string Beleid = """
        { "schema": "voorstel.v1", "soort": "beleidsvoorstel", "id": "proef-1", "titel": "Proefvoorstel", "datum": "2026-05-01", "rechtsvorm": "wet", "ondertekenaars": ["Proefkonijn", "Van Testdam"],
          "uitvoeringstoetsen": [{ "organisatie": "uwv", "datum": "2026-04-01", "artikelen": ["artikel 3, tweede lid", "artikel I, onderdeel B, artikel 126nba"], "aspecten": ["capaciteit"], "bron": "bijlage" }, { "organisatie": "SVB" }],
          "alineas": ["  Vanaf 1 januari 2027 deelt de Belastingdienst gegevens met UWV.\u00a0", "", "Er komt een loket."] }
        """;

    private static readonly Regelset Set = Regelsets.SnelleToets;

    private static readonly Voorstel[] Stukken =
    [
        Motie.Parse(Voorbeeldrapport.Tekst("motie-warmtefonds.txt")),
        Motie.Parse(Voorbeeldrapport.Tekst("motie-vredesmissie.txt")) with { Id = "eigen id", Titel = "", Ondertekenaars = [], Datum = null },
        Motie.Parse(Htmlvoorbeeld.Gemeente.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Motie.Lees(Htmlvoorbeeld.Gemeente.Split("\n\n")).WaardeOfFout() with { Titel = "Gezinstoeslag", Ondertekenaars = ["Een", "Twee"] },
        Motie.Lees(Htmlvoorbeeld.Vijandig.Split("\r\n\r\n")).WaardeOfFout() with { Titel = "<b>\u202E\u0000" },
        Motie.Parse(Htmlvoorbeeld.GeenToets) with { Leesmeldingen = [new() { Code = "KX0023", Soort = Meldingsoort.Waarschuwing, Zin = "Geen nummer.", Plaats = "stuk", Regel = 3, Kolom = 1 }] },
        Amendement.Lees("AMENDEMENT\n\nIn artikel 1 wordt 'loket' vervangen door 'proefloket van UWV'.").WaardeOfFout(),
        Beleidsvoorstel.Lees(["", "Het kabinet verplicht gemeenten per 1 juli 2027 een toeslag uit te keren.", "\ufeff Het UWV levert gegevens. "]).WaardeOfFout() with { Rechtsvorm = "amvb" },
        Voorstel.LeesJson(Encoding.UTF8.GetBytes(Beleid)).WaardeOfFout(),
        Beleidsvoorstel.Lees(Proefwetten.Wijzigingswet).WaardeOfFout(),
        Amendement.Lees("De ondergetekende stelt het volgende amendement voor:\nIn artikel 1 vervalt «UWV».", new() { Kop = "Subamendement van het lid Proefkonijn" }).WaardeOfFout() with { Titel = "Subamendement van het lid Proefkonijn" },
    ];

    [Fact]
    public void Elk_stuk_met_elke_soort_antwoorden_is_gelijk_tot_op_de_byte()
    {
        for (int zaad = 0; zaad < 72; zaad++)
        {
            Voorstel stuk = Stukken[zaad % Stukken.Length];
            Antwoorden antwoorden = new Willekeurigeantwoorden(zaad, Set).Maak();
            DateOnly? peildatum = zaad % 3 == 0 ? new DateOnly(2026, 11, 20) : null;

            Gelijk(Set.Toets(stuk, antwoorden, new() { Peildatum = peildatum }), $"zaad {zaad}");
        }
    }

    [Fact]
    public async Task Met_meelezers_die_ook_iets_geweigerd_kregen_is_het_gelijk()
    {
        foreach (Voorstel stuk in Stukken)
        {
            Meelezing meelezing = await Set.LaatMeelezenAsync(stuk, [new Proeflezer(), new Kapottelezer()]);

            Assert.NotEmpty(meelezing.Meldingen);
            Gelijk(Set.Toets(stuk, null, new() { Meelezing = meelezing }), stuk.Titel);
        }
    }

    [Fact]
    public void Met_menselijk_oordeel_is_het_gelijk()
    {
        for (int zaad = 0; zaad < 12; zaad++)
        {
            Oordelen oordelen = Oordeelmaker.Willekeurig(Set, zaad, 0.3) with { Opmerkingen = [new("Verzonnen <opmerking>", "jurist", Oordeelmaker.Dag)], OnderwerpSha256 = zaad % 2 == 0 ? "abc" : null };

            Gelijk(Set.Toets(Stukken[zaad % Stukken.Length], new Willekeurigeantwoorden(zaad, Set).Maak()).MetOordeel(oordelen), $"zaad {zaad}");
        }
    }

    [Fact]
    public void Een_veranderd_menselijk_oordeel_past_niet_bij_zijn_vingerafdruk()
    {
        string json = Encoding.UTF8.GetString(Set.Toets(Stukken[0]).MetOordeel(Oordeelmaker.Willekeurig(Set, 1, 0.3)).ToJson().Span);

        Herleiding anders = Herleiding.Van(Encoding.UTF8.GetBytes(json.Replace("Dat is nagegaan.", "Dat is niet nagegaan.", StringComparison.Ordinal)), Set).WaardeOfFout();

        Herleidverschil verschil = Assert.Single(anders.Verschillen);
        Assert.Equal((Herleidsoort.Bewerkt, "$.bewijs.menselijkOordeelSha256"), (verschil.Soort, verschil.Plaats));
    }

    [Fact]
    public void Zonder_personen_is_het_niet_te_herhalen_maar_past_het_bij_zijn_vingerafdrukken()
    {
        Toetsrapport rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden.ZonderPersonen();
        string json = Encoding.UTF8.GetString(rapport.ToJson().Span);

        Herleiding zonder = Herleiding.Van(rapport.ToJson(), Set).WaardeOfFout();
        Herleiding bewerkt = Herleiding.Van(Encoding.UTF8.GetBytes(json.Replace("energierekening", "gasrekening", StringComparison.Ordinal)), Set).WaardeOfFout();

        Assert.Equal(Herleidsoort.Onherhaalbaar, Assert.Single(zonder.Verschillen).Soort);
        Assert.Contains(bewerkt.Verschillen, v => v.Soort == Herleidsoort.Tekst);
        Assert.Contains(bewerkt.Verschillen, v => v.Soort == Herleidsoort.Bewerkt);
    }

    [Fact]
    public void Met_regels_in_code_is_het_gelijk_en_staat_het_erbij()
    {
        var regel = new Coderegelproef(Proefset.Regel("C1", "capaciteit", 4, null, Proefset.Trap(4, Wau.Toets.Regels.Ernst.Knelpunt)), _ => Wau.Toets.Regels.Regeluitslag.Trap(0));
        Regelset set = Set.Pakketten.Aggregate(new RegelsetBuilder(), (b, p) => b.AddPakket(p)).AddRegel(regel).Build().WaardeOfFout();

        Herleiding herleiding = Herleiding.Van(set.Toets(Stukken[0]).ToJson(), set).WaardeOfFout();

        Assert.True(herleiding.IsGelijk);
        Herleidverschil code = Assert.Single(herleiding.Verschillen);
        Assert.Equal((Herleidsoort.Code, "C1"), (code.Soort, code.Plaats));
        Assert.Contains(nameof(Coderegelproef), code.Was, StringComparison.Ordinal);
        Assert.Contains("niet uit gegevens over te doen", herleiding.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Inspringen_verandert_niets()
    {
        string ingesprongen = System.Text.Json.Nodes.JsonNode.Parse(Set.Toets(Stukken[0]).ToJson().Span)!.ToJsonString(new() { WriteIndented = true });

        Assert.True(Herleiding.Van(Encoding.UTF8.GetBytes("\ufeff" + ingesprongen), Set).WaardeOfFout().IsGelijk);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void In_elke_cultuur_is_het_gelijk(string cultuur)
    {
        ReadOnlyMemory<byte> json = Voorbeeldrapport.WarmtefondsMetAntwoorden.ToJson();

        Assert.True(Cultuur.In(cultuur, () => Herleiding.Van(json, Set).WaardeOfFout().IsGelijk));
    }

    /// <summary>An option that the report does not carry, or that is not read back, would make every redo wrong.</summary>
    [Fact]
    public void Elke_optie_van_een_toets_gaat_mee_in_de_invoer() =>
        Assert.Equal("Exactproeven Meelezing Mitsproeven Peildatum", string.Join(' ', typeof(Toetsopties).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal)));

    private static void Gelijk(Toetsrapport rapport, string wat)
    {
        byte[] json = rapport.ToJson().ToArray();

        Herleiding herleiding = Herleiding.Van(json, Set).WaardeOfFout();

        Assert.True(herleiding.IsGelijk, wat + "\n" + herleiding.ToMarkdown());
        Assert.Empty(herleiding.Verschillen);
        Assert.Equal(json, herleiding.Opnieuw!.ToJson().ToArray());
        Assert.Equal(rapport.ToMarkdown(), herleiding.Opnieuw.ToMarkdown());
        Assert.Equal(rapport.ToJson(Rapportdetail.Kort).ToArray(), herleiding.Opnieuw.ToJson(Rapportdetail.Kort).ToArray());
    }

    private sealed class Proeflezer : IMeelezer
    {
        public string Naam => "proeflezer <1>";

        public Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Wau.Toets.Feiten.Feitencatalogus feiten, CancellationToken cancellationToken = default)
        {
            string citaat = voorstel.Alineas[^1].Inhoud.Split(' ')[0];
            return Task.FromResult<IReadOnlyList<Opgave>>(
            [
                new() { Feit = "geld.gevraagd", Waarde = Wau.Toets.Feiten.Mogelijkheden.Waarheid(true), Citaat = citaat },
                new() { Feit = "organisaties.betrokken", Waarde = Wau.Toets.Feiten.Mogelijkheden.Codes("UWV"), Citaat = citaat },
                new() { Feit = "geld.gevraagd", Waarde = Wau.Toets.Feiten.Mogelijkheden.Waarheid(true), Citaat = "staat er niet" },
            ]);
        }
    }

    private sealed class Kapottelezer : IMeelezer
    {
        public string Naam => "kapot";

        public Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Wau.Toets.Feiten.Feitencatalogus feiten, CancellationToken cancellationToken = default) => throw new InvalidOperationException();
    }
}
