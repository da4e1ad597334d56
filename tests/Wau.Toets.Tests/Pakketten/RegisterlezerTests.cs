using Wau.Toets.Pakketten;
using Wau.Toets.Regels;

namespace Wau.Toets.Tests.Pakketten;

public sealed class RegisterlezerTests
{
    private const string Signaal = """{ "id": "c-1", "organisatie": "LBH", "soort": "achterstand", "wat": "De korven zijn op.", "geldig": { "van": "2026-01-01", "tot": "2026-06-30" }, "bron": { "soort": "rapport", "titel": "Korfbericht", "vindplaats": "bladzijde 3", "datum": "2026-02-01" }, "status": "stabiel" }""";
    private const string Ministerie = """{ "code": "BIJ", "namen": [ { "naam": "Honing", "afkorting": "HON", "tot": "2023-12-31" }, { "naam": "Bijen", "afkorting": "BIJ", "van": "2024-01-01" } ], "bron": "verzonnen voor de proef" }""";

    [Fact]
    public void Een_signaal_wordt_gelezen_zoals_het_er_staat()
    {
        Capaciteitssignaal signaal = Assert.Single(Met(Signaal).WaardeOfFout().Capaciteitssignalen);

        Assert.Equal(("c-1", "LBH", Capaciteitssoort.Achterstand, Regelstatus.Stabiel), (signaal.Id, signaal.Organisatie, signaal.Soort, signaal.Status));
        Assert.Equal(new(new(2026, 1, 1), new(2026, 6, 30)), signaal.Geldig);
        Assert.Equal(new Bron(Bronsoort.Rapport, "Korfbericht", "bladzijde 3", null) { Datum = new(2026, 2, 1) }, signaal.Bron);
    }

    [Theory]
    [InlineData("\"LBH\"", "\"LBX\"", "RP0023", "Bedoelde u 'LBH'?")]
    [InlineData("achterstand", "haast", "RP0008", "Kies uit: schaarsBeroep, krapte, veranderstop, achterstand, dwangsom.")]
    [InlineData("2026-06-30", "2025-06-30", "RP0008", "'van' ligt na 'tot'.")]
    [InlineData("\"van\": \"2026-01-01\", ", "", "RP0006", "'van' ontbreekt")]
    [InlineData("2026-02-01", "februari", "RP0007", "is geen datum")]
    [InlineData(", \"datum\": \"2026-02-01\"", "", "RP0006", "'datum' ontbreekt")]
    [InlineData("bladzijde 3", "", "RP0006", "'vindplaats' is leeg")]
    [InlineData("\"status\": \"stabiel\"", "\"status\": \"stabiel\", \"vervangt\": [ \"c-0\" ]", "RP0023", "'c-0' bestaat niet")]
    [InlineData("\"id\": \"c-1\"", "\"id\": \"c 1\"", "RP0008", "is geen id")]
    public void Een_fout_in_een_signaal_geeft_een_melding(string oud, string nieuw, string code, string zin)
    {
        Melding melding = Assert.Single(Met(Signaal.Replace(oud, nieuw, StringComparison.Ordinal)).Meldingen);

        Assert.Equal(code, melding.Code);
        Assert.Contains(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"ministeries\": [ { \"code\": \"BYJ\" } ]", "RP0023", "Bedoelde u 'BIJ'?")]
    [InlineData("\"ministeries\": [ { \"code\": \"BIJ\" }, { \"code\": \"BIJ\", \"van\": \"2025-01-01\" } ]", "RP0008", "overlappen")]
    [InlineData("\"opvolger\": \"LBH\"", "RP0008", "laatste dag")]
    [InlineData("\"opvolger\": \"RBK\", \"geldig\": { \"tot\": \"2025-12-31\" }", "RP0023", "eerder in de lijst")]
    [InlineData("\"tooi\": \"http://example.org/\"", "RP0024", "https://")]
    public void Een_fout_bij_een_organisatie_geeft_een_melding(string eigenschap, string code, string zin)
    {
        string tweede = $$""", { "code": "RBK", "naam": "Rijksbijenkorf", "soort": "uitvoerder", {{eigenschap}}, "bron": "bedacht" } ], "feiten": [""";
        Melding melding = Assert.Single(new Proefpakket()
            .Met("\"organisaties\": [", $"\"ministeries\": [ {Ministerie} ], \"organisaties\": [")
            .Met("\"bron\": \"verzonnen\" }\n  ],\n  \"feiten\": [", "\"bron\": \"verzonnen\" }" + tweede).Lees().Meldingen);

        Assert.Equal(code, melding.Code);
        Assert.Contains(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_eigen_pakket_voegt_signalen_toe_en_vervangt_er_een()
    {
        string json = $$"""
            { "schema": "regelpakket.v1", "id": "eigen", "versie": "1.0.0", "titel": "Eigen", "eigenaar": "Tests",
              "breidtUit": [ { "pakket": "basis", "versie": "{{Ingebouwd.Basis.Versie}}" } ],
              "capaciteitssignalen": [ {{Signaal.Replace("LBH", "UWV", StringComparison.Ordinal).Replace("\"status\"", "\"vervangt\": [ \"cap-uwv-achterstand\" ], \"status\"", StringComparison.Ordinal)}} ] }
            """;

        Regelset set = new RegelsetBuilder().AddPakket(Regelpakket.Lees(System.Text.Encoding.UTF8.GetBytes(json)).WaardeOfFout()).Build().WaardeOfFout();

        string[] ids = [.. set.Capaciteitssignalen.Select(s => s.Id)];
        Assert.Equal("c-1", Assert.Single(ids.Except(Ingebouwd.Basis.Capaciteitssignalen.Select(s => s.Id), StringComparer.Ordinal)));
        Assert.Equal("cap-uwv-achterstand", Assert.Single(Ingebouwd.Basis.Capaciteitssignalen.Select(s => s.Id).Except(ids, StringComparer.Ordinal)));
    }

    private static Leesresultaat<Regelpakket> Met(string signaal) => new Proefpakket().Met("\"feiten\": [\n", $"\"capaciteitssignalen\": [ {signaal} ], \"feiten\": [\n").Lees();
}
