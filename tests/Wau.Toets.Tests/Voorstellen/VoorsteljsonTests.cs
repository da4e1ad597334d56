using System.Text;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;
using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen;

public sealed class VoorsteljsonTests
{
    private const string Alineas = """ "alineas": ["De Kamer,", "verzoekt de regering een kaartje te maken,", "en gaat over tot de orde van de dag."] """;

    [Fact]
    public void Een_motie_met_alles_erop_en_eraan()
    {
        Voorstel voorstel = Lees($$"""
            {
              // comments and trailing commas may stand here
              "$schema": "https://voorbeeld.test/voorstel.v1.json", "schema": "voorstel.v1", "soort": "motie",
              "id": "kst-36999-XV-12", "titel": "Motie over kaartjes", "datum": "2027-02-03", "ondertekenaars": ["Van Testeren"],
              {{Alineas}},
            }
            """).WaardeOfFout();

        Assert.Equal([1], Assert.IsType<Motie>(voorstel).Dicta.Select(d => d.Nummer));
        Assert.Equal(("kst-36999-XV-12", "Motie over kaartjes", new DateOnly(2027, 2, 3)), (voorstel.Id, voorstel.Titel, voorstel.Datum));
        Assert.Equal(Kamerstuknummer.Parse("kst-36999-XV-12"), voorstel.Kamerstuk);
        Assert.Equal(["Van Testeren"], voorstel.Ondertekenaars);
        Assert.Equal("alineas[1]", voorstel.Delen.Single().Alinea.Veld);
    }

    [Fact]
    public void Wat_de_tekst_zelf_zegt_geldt_waar_het_bestand_zwijgt()
    {
        Voorstel voorstel = Lees($$"""{ "schema": "voorstel.v1", "soort": "motie", "titel": "Kaartjes", "id": "eigen-7", "tekst": {{System.Text.Json.JsonSerializer.Serialize(Stuk)}} }""").WaardeOfFout();

        Assert.Equal(("eigen-7", "Kaartjes", new DateOnly(2027, 2, 3), "kst-36999-XV-12"), (voorstel.Id, voorstel.Titel, voorstel.Datum, voorstel.Kamerstuk?.ToString()));
        Assert.Equal(["Van Testeren", "Proefsma"], voorstel.Ondertekenaars);
        IsLetterlijk(voorstel, Stuk);
    }

    [Fact]
    public void Een_beleidsvoorstel_heeft_een_rechtsvorm_en_een_amendement_is_ongedeeld()
    {
        Voorstel beleid = Lees("""{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "rechtsvorm": "ministerieleRegeling", "tekst": "Kaartjes zijn klein." }""").WaardeOfFout();
        Leesresultaat<Voorstel> amendement = Lees("""{ "schema": "voorstel.v1", "soort": "amendement", "alineas": ["Kaartjes zijn klein."] }""");

        Assert.Equal("ministerieleRegeling", Assert.IsType<Beleidsvoorstel>(beleid).Rechtsvorm);
        Assert.IsType<Amendement>(amendement.Waarde);
        Assert.Equal(["LM0017", "LM0019", "LM0020"], Codes(amendement));
    }

    [Fact]
    public void Een_beleidsvoorstel_heeft_uitvoeringstoetsen()
    {
        const string Json = """
            { "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "Voorstel van wet\nArtikel 1\nKaartjes zijn klein.",
              "uitvoeringstoetsen": [ { "organisatie": "uwv", "datum": "2027-02-03", "artikelen": ["artikel 3, tweede lid", "artikel I, onderdeel B"], "aspecten": ["capaciteit"], "bron": "kst-36999-9" }, { "organisatie": "SVB" } ] }
            """;

        Beleidsvoorstel voorstel = Assert.IsType<Beleidsvoorstel>(Lees(Json).WaardeOfFout());

        Assert.Equal("wet", voorstel.Rechtsvorm);
        Assert.Equal(
            [
                new() { Organisatie = "uwv", Datum = new(2027, 2, 3), Artikelen = [Wetsplaats.Parse("artikel 3, lid 2"), Wetsplaats.Parse("artikel I, onderdeel B")], Aspecten = ["capaciteit"], Bron = "kst-36999-9" },
                new Uitvoeringstoets { Organisatie = "SVB" },
            ],
            voorstel.Uitvoeringstoetsen);
    }

    [Fact]
    public void Een_onbekende_plaats_is_een_fout_met_pad()
    {
        Melding melding = Assert.Single(Lees("""{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "A", "uitvoeringstoetsen": [ { "organisatie": "uwv", "artikelen": ["artikel 1", "kaartje 12"] } ] }""").Meldingen);

        Assert.Equal(("VS0008", "$.uitvoeringstoetsen[0].artikelen[1]"), (melding.Code, melding.Plaats));
        Assert.StartsWith("'kaartje 12' is geen plaats in een wet.", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void De_titel_telt_als_kop_van_een_amendement()
    {
        Voorstel voorstel = Lees("""{ "schema": "voorstel.v1", "soort": "amendement", "titel": "Gewijzigd amendement van het lid Proefsma ter vervanging van nr. 9", "tekst": "Kaartjes." }""").WaardeOfFout();

        Assert.Equal((1, "9"), (Assert.IsType<Amendement>(voorstel).Versie, Assert.Single(((Amendement)voorstel).Vervangt)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(", \"tekst\": null", "")]
    [InlineData(", \"alineas\": []", "")]
    [InlineData(", \"tekst\": \"Kaartjes.\"", ", \"alineas\": [\"Kaartjes.\"]")]
    public void Tekst_en_alineas_samen_of_geen_van_beide_kan_niet(string een, string twee)
    {
        Leesresultaat<Voorstel> gelezen = Lees($$"""{ "schema": "voorstel.v1", "soort": "amendement"{{een}}{{twee}} }""");

        Assert.Equal(["VS0006"], Codes(gelezen));
        Assert.StartsWith("Geef óf 'tekst'", gelezen.Meldingen[0].Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"soort\": \"notitie\"", "VS0008", "'notitie' kan hier niet. Kies uit: motie, amendement, beleidsvoorstel.")]
    [InlineData("\"soort\": \"onbekend\"", "VS0008", "'onbekend' kan hier niet. Kies uit: motie, amendement, beleidsvoorstel.")]
    [InlineData("\"soort\": 3", "VS0007", "Hier hoort een van de vaste woorden te staan.")]
    [InlineData("\"soort\": \"motie\", \"rechtsvorm\": \"wet\"", "VS0008", "'rechtsvorm' hoort alleen bij een beleidsvoorstel.")]
    [InlineData("\"soort\": \"motie\", \"titles\": \"x\"", "VS0004", "De eigenschap 'titles' bestaat hier niet. Bedoelde u 'titel'?")]
    [InlineData("\"soort\": \"motie\", \"zwaartekracht\": 1", "VS0004", "De eigenschap 'zwaartekracht' bestaat hier niet.")]
    [InlineData("\"soort\": \"motie\", \"titel\": \"a\", \"titel\": \"b\"", "VS0005", "De eigenschap 'titel' staat hier twee keer. Houd er één over.")]
    [InlineData("\"soort\": \"motie\", \"datum\": \"3 februari 2027\"", "VS0007", "'3 februari 2027' is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld \"2027-01-01\".")]
    [InlineData("\"soort\": \"motie\", \"titel\": 7", "VS0007", "Hier hoort een tekst tussen aanhalingstekens te staan.")]
    [InlineData("\"soort\": \"motie\", \"ondertekenaars\": \"Proefsma\"", "VS0007", "Hier hoort een lijst: [ … ] te staan.")]
    public void Een_fout_heeft_een_code_en_een_zin(string velden, string code, string zin)
    {
        Melding melding = Assert.Single(Lees($$"""{ "schema": "voorstel.v1", {{velden}}, {{Alineas}} }""").Meldingen);

        Assert.Equal((code, zin), (melding.Code, melding.Zin));
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk_in_de_volgorde_van_het_bestand_met_pad_regel_en_kolom()
    {
        Leesresultaat<Voorstel> gelezen = Lees("{\n  \"schema\": \"voorstel.v9\",\n  \"soort\": \"notitie\",\n  \"titel\": \"één\", \"datm\": \"2027-01-01\",\n  \"tekst\": \"x\"\n}");

        Assert.Equal(
            [("VS0025", "$.schema", 2, 13), ("VS0008", "$.soort", 3, 12), ("VS0004", "$.datm", 4, 27)],
            gelezen.Meldingen.Select(m => (m.Code, m.Plaats!, m.Regel!.Value, m.Kolom!.Value)));
        Assert.Contains("Bedoelde u 'datum'?", gelezen.Meldingen[2].Zin, StringComparison.Ordinal);
        Assert.StartsWith("VS0008 $.soort (regel 3, kolom 12): ", gelezen.Meldingen[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_ontbreekt_wordt_genoemd()
    {
        Leesresultaat<Voorstel> gelezen = Lees("{}");

        Assert.Equal(["VS0006", "VS0006", "VS0006"], Codes(gelezen));
        Assert.Contains(gelezen.Meldingen, m => m.Zin.Contains("'schema' ontbreekt", StringComparison.Ordinal));
        Assert.Contains(gelezen.Meldingen, m => m.Zin.Contains("'soort' ontbreekt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"schema\": \"voorstel.v1\",\n  \"soort\" \"motie\"\n}", 3, 11)]
    [InlineData("{} {}", 1, 4)]
    public void Kapotte_json_is_VS0001_op_de_plek(string json, int regel, int kolom)
    {
        Melding melding = Assert.Single(Lees(json).Meldingen);

        Assert.Equal(("VS0001", regel, kolom), (melding.Code, melding.Regel, melding.Kolom));
    }

    [Fact]
    public void Een_ander_soort_waarde_dan_een_object_is_een_fout() =>
        Assert.All(["[]", "3", "\"x\"", "null"], json => Assert.True(Codes(Lees(json)).Contains("VS0007", StringComparer.Ordinal)));

    [Fact]
    public void Grenzen_van_de_leesopties_gelden_ook_voor_json()
    {
        string json = $$"""{ "schema": "voorstel.v1", "soort": "motie", {{Alineas}} }""";

        Assert.Equal(["VS0002"], Codes(Voorstel.LeesJson(Bytes(json), new() { MaxTekens = 20 })));
        Assert.Equal(["LM0005"], Codes(Voorstel.LeesJson(Bytes(json), new() { MaxAlineas = 2 })));
        Assert.True(Codes(Voorstel.LeesJson(Bytes($$"""{ "schema": "voorstel.v1", "soort": "motie", "tekst": "{{new string('x', 61)}}" }"""), new() { MaxTekens = 60 })).Contains("VS0003", StringComparer.Ordinal));
    }

    [Fact]
    public void Een_stuk_dat_niet_te_lezen_is_geeft_de_meldingen_van_het_lezen() =>
        Assert.True(Codes(Lees("""{ "schema": "voorstel.v1", "soort": "motie", "tekst": "Het regent." }""")).Contains("LM0004", StringComparer.Ordinal));

    [Fact]
    public void Een_byte_order_mark_stoort_niet_en_een_losse_surrogaat_is_een_fout()
    {
        Assert.True(Lees($$"""{{'\uFEFF'}}{ "schema": "voorstel.v1", "soort": "motie", {{Alineas}} }""").IsGelukt);
        Assert.Equal(["VS0001"], Codes(Lees("""{ "schema": "voorstel.v1", "soort": "motie", "tekst": "\ud800" }""")));
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    private static Leesresultaat<Voorstel> Lees(string json) => Voorstel.LeesJson(Bytes(json));
}
