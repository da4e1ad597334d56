using Wau.Toets.Tests.Pakketten;
using Wau.Toets.Tests.Rapporten;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Tests.Toetsing.Herziening;

public sealed class OordelenlezerTests
{
    private const string Goed = """{ "regel": "ST-CP-02", "keuze": "voldoet", "reden": "Er is ruimte.", "door": "UWV", "op": "2026-11-25" }""";

    /// <summary>Documents that schema and reader both accept.</summary>
    public static TheoryData<string> GoedeOordelen =>
    [
        Met(Goed),
        Met(Goed.Replace("\"voldoet\"", "\"trap\", \"trapnummer\": 1", StringComparison.Ordinal)),
        Met(Goed.Replace("\"voldoet\"", "\"nietVanToepassing\", \"trapnummer\": null, \"bevestigdDoor\": \"SZW\"", StringComparison.Ordinal)),
        Met(Goed.Replace("\"voldoet\"", "\"nietVanToepassing\", \"bevestigdDoor\": null", StringComparison.Ordinal)),
        """{ "$schema": "x.json", "schema": "oordelen.v1", "onderwerp": { "id": "36000-1", "sha256": null }, "oordelen": [], "opmerkingen": [ { "tekst": "Kijk.", "door": "UWV", "op": "2026-11-25" } ] }""",
        """{ "schema": "oordelen.v1", "onderwerp": null, "oordelen": null, "opmerkingen": [ { "tekst": "Kijk.", "door": "UWV", "op": "2026-11-25" } ] }""",
    ];

    /// <summary>Documents that schema and reader both refuse.</summary>
    public static TheoryData<string, string> SlechteOordelen => new()
    {
        { "[]", "MO0007" },
        { "{}", "MO0006" },
        { """{ "schema": "oordelen.v1" }""", "MO0006" },
        { """{ "schema": "oordelen.v1", "oordelen": [], "opmerkingen": [] }""", "MO0006" },
        { Met(Goed).Replace(".v1", ".v2", StringComparison.Ordinal), "MO0025" },
        { Met(Goed).Replace("\"schema\"", "\"chema\"", StringComparison.Ordinal), "MO0004" },
        { Met("3"), "MO0007" },
        { Met(Goed.Replace("\"reden\": \"Er is ruimte.\", ", "", StringComparison.Ordinal)), "MO0006" },
        { Met(Goed.Replace("Er is ruimte.", " ", StringComparison.Ordinal)), "MO0006" },
        { Met(Goed.Replace("\"regel\": \"ST-CP-02\", ", "", StringComparison.Ordinal)), "MO0006" },
        { Met(Goed.Replace(", \"door\": \"UWV\"", "", StringComparison.Ordinal)), "MO0006" },
        { Met(Goed.Replace(", \"op\": \"2026-11-25\"", "", StringComparison.Ordinal)), "MO0006" },
        { Met(Goed.Replace("2026-11-25", "25-11-2026", StringComparison.Ordinal)), "MO0007" },
        { Met(Goed.Replace("\"voldoet\"", "\"deels\"", StringComparison.Ordinal)), "MO0008" },
        { Met(Goed.Replace("\"voldoet\"", "\"onbekend\"", StringComparison.Ordinal)), "MO0008" },
        { Met(Goed.Replace("\"voldoet\"", "\"trap\"", StringComparison.Ordinal)), "MO0017" },
        { Met(Goed.Replace("\"voldoet\"", "\"voldoet\", \"trapnummer\": 1", StringComparison.Ordinal)), "MO0017" },
        { Met(Goed.Replace("\"voldoet\"", "\"trap\", \"trapnummer\": 0", StringComparison.Ordinal)), "MO0008" },
        { Met(Goed.Replace("\"voldoet\"", "\"trap\", \"trapnummer\": 1.5", StringComparison.Ordinal)), "MO0008" },
        { Met(Goed.Replace("\"UWV\"", "\"UWV\", \"bevestigdDoor\": \" \"", StringComparison.Ordinal)), "MO0026" },
        { Met(Goed.Replace("\"UWV\"", "\"UWV\", \"punten\": 3", StringComparison.Ordinal)), "MO0004" },
        { """{ "schema": "oordelen.v1", "opmerkingen": [ { "tekst": "Kijk.", "door": "UWV" } ] }""", "MO0006" },
        { """{ "schema": "oordelen.v1", "opmerkingen": [ { "tekst": "Kijk.", "door": "UWV", "op": "2026-11-25", "regel": "ST-CP-02" } ] }""", "MO0004" },
    };

    [Theory]
    [MemberData(nameof(GoedeOordelen))]
    public void Over_goede_oordelen_zijn_schema_en_lezer_het_eens(string json)
    {
        Assert.Equal([""], Schemacontrole.Fouten("oordelen.v1.schema.json", json));
        Assert.Empty(Lees(json).Meldingen);
    }

    [Theory]
    [MemberData(nameof(SlechteOordelen))]
    public void Over_slechte_oordelen_zijn_schema_en_lezer_het_eens(string json, string code)
    {
        Assert.NotEqual([""], Schemacontrole.Fouten("oordelen.v1.schema.json", json));
        Assert.False(Lees(json).IsGelukt);
        Assert.Contains(code, Lees(json).Meldingen.Select(m => m.Code), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"ST-CP-02\"", "\"ST-CP-2\"", "MO0010", "Bedoelde u 'ST-CP-02'?")]
    [InlineData("\"voldoet\"", "\"trap\", \"trapnummer\": 9", "MO0018", "De trappen zijn: 1: ")]
    [InlineData("\"UWV\"", "\"UWV\", \"bevestigdDoor\": \" uwv \"", "MO0026", "niet zelf bevestigen")]
    public void Wat_alleen_de_lezer_kan_weten_krijgt_een_melding_die_helpt(string oud, string nieuw, string code, string zin)
    {
        Melding melding = Assert.Single(Lees(Met(Goed.Replace(oud, nieuw, StringComparison.Ordinal))).Meldingen);

        Assert.Equal((code, "$.oordelen[0]"), (melding.Code, melding.Plaats));
        Assert.Contains(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_in_een_keer()
    {
        string json = $$"""
            { "schema": "oordelen.v9", "oordelen": [
              { "regel": "ST-CP-2", "keuze": "trap", "door": "UWV", "op": "gisteren", "bevestigdDoor": "UWV" },
              {{Goed}}, {{Goed}},
              { "regel": "ST-UV-01", "keuze": "trap", "trapnummer": 12, "reden": "x", "door": "UWV", "op": "2026-11-25" } ],
              "opmerkingen": [ { "door": "UWV", "op": "2026-11-25" } ], "extra": 1 }
            """;

        Assert.Equal(
            ["MO0025", "MO0006", "MO0026", "MO0010", "MO0007", "MO0011", "MO0018", "MO0006", "MO0004"],
            Lees(json).Meldingen.Select(m => m.Code),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Kapotte_json_geeft_een_plaats() => Assert.Equal("MO0001", Assert.Single(Lees("{ \"schema\": ").Meldingen).Code);

    [Fact]
    public void Het_voorbeeld_past_en_wordt_gelezen()
    {
        string json = Voorbeeldrapport.Tekst("oordelen-warmtefonds.json");

        Assert.Equal([""], Schemacontrole.Fouten("oordelen.v1.schema.json", json));
        Oordelen oordelen = Lees(json).WaardeOfFout();
        Assert.Equal(["ST-CP-02 Trap 2 True", "ST-GD-02 NietVanToepassing  False"], oordelen.Lijst.Select(o => $"{o.Regel} {o.Keuze} {o.Trapnummer} {o.TeltMee}"), StringComparer.Ordinal);
        Assert.Equal(new Oordeelopmerking("De regeling loopt samen met de wintertoeslag. Dat kan mensen in de war brengen.", "uitvoerder", new(2026, 11, 26)), Assert.Single(oordelen.Opmerkingen));
    }

    private static string Met(string oordeel) => $$"""{ "schema": "oordelen.v1", "oordelen": [ {{oordeel}} ] }""";

    private static Leesresultaat<Oordelen> Lees(string json) => Oordelen.Lees(json, Regelsets.SnelleToets);
}
