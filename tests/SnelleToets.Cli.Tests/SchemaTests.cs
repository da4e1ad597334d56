using System.Text.Json.Nodes;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private const string Beleidsvoorstel = """
        { "schema": "voorstel.v1", "soort": "beleidsvoorstel", "id": "proef-1", "titel": "Proefvoorstel", "datum": "2026-05-01", "rechtsvorm": "wet", "ondertekenaars": ["Proefkonijn"],
          "alineas": ["Vanaf 1 januari 2027 deelt de Belastingdienst inkomensgegevens met UWV.", "Er komt een loket."] }
        """;

    /// <summary>Every form of a value, and two parties that contradict each other.</summary>
    private const string Antwoorden = """
        { "schema": "antwoorden.v1", "antwoorden": [
          { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "Proefministerie", "op": "2026-11-19", "toelichting": "Verzonnen." },
          { "feit": "gegevens.grondslag", "waarde": true, "door": "Belastingdienst", "graad": "onderbouwd", "bron": "Verzonnen brief" },
          { "feit": "gegevens.grondslag", "waarde": false, "door": "Proefministerie", "graad": "getoetst", "getoetstDoor": "Auditdienst" },
          { "feit": "gegevens.bsn", "waarde": null, "door": "UWV" },
          { "feit": "capaciteit.fte", "voor": "UWV", "waarde": { "van": 40, "tot": 60.5 }, "door": "UWV" },
          { "feit": "capaciteit.fte", "voor": "SVB", "waarde": { "eenVan": [1, 3] }, "door": "SVB" },
          { "feit": "capaciteit.ruimte", "voor": "UWV", "waarde": { "eenVan": ["nee", "beperkt"] }, "door": "UWV" },
          { "feit": "planning.ingangsdatum", "waarde": { "van": "2027-01-01", "tot": "2027-07-01" }, "door": "Proefministerie" },
          { "feit": "organisaties.betrokken", "waarde": { "bevat": ["UWV"], "volledig": false }, "door": "Proefministerie" } ] }
        """;

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Elk_voorbeeld_geeft_rapporten_die_in_het_schema_passen()
    {
        List<string> rapporten = [];
        foreach (string stuk in Stukken())
        {
            foreach (string detail in (string[])["volledig", "kort"])
            {
                rapporten.Add(await MaakAsync(rapporten.Count, "toets", stuk, "--formaat", "json", "--detail", detail));
                rapporten.Add(await MaakAsync(rapporten.Count, "toets", stuk, "--formaat", "json", "--detail", detail, "--antwoorden", _proef.Schrijf("antwoorden.json", Antwoorden)));
                rapporten.Add(await MaakAsync(rapporten.Count, "toets", stuk, "--formaat", "json", "--detail", detail, "--regelset", _proef.Schrijf("pakket.json", Pakketjes.Goed)));
            }
        }

        rapporten.Add(await MaakAsync(rapporten.Count, "toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--antwoorden", Voorbeelden.Antwoorden));

        Schemacontrole.Past("toetsrapport.v1", rapporten);
    }

    [Fact]
    public async Task Elk_voorbeeld_geeft_een_leesresultaat_dat_in_het_schema_past()
    {
        List<string> resultaten = [];
        foreach (string stuk in Stukken())
        {
            resultaten.Add(await MaakAsync(resultaten.Count, "lees", stuk));
        }

        Schemacontrole.Past("leesresultaat.v1", resultaten);
    }

    [Fact]
    public void De_meegeleverde_antwoorden_passen_in_hun_schema() => Schemacontrole.Past("antwoorden.v1", [Voorbeelden.Antwoorden]);

    [Fact]
    public async Task Een_onbekende_toevoeging_past_in_het_schema()
    {
        JsonNode rapport = await RapportAsync("volledig");
        rapport["mitsen"] = new JsonArray();
        rapport["onderwerp"]!["kleur"] = "groen";

        Assert.Empty(Fouten(rapport));
    }

    [Theory]
    [InlineData("volledig", "bewijs.resultaatSha256", null)]
    [InlineData("volledig", "invoer", null)]
    [InlineData("volledig", "regels", null)]
    [InlineData("volledig", "vragen.0.antwoordvorm", null)]
    [InlineData("volledig", "spoor.sha256", null)]
    [InlineData("volledig", "spoor.knopen.0.soort", null)]
    [InlineData("volledig", "spoor.knopen.0.zeker.uitkomst", "\"goed\"")]
    [InlineData("kort", "spoor", "{}")]
    [InlineData("volledig", "bevindingen.0.zeker.tekst", null)]
    [InlineData("kort", "oordeel.verwacht", null)]
    [InlineData("kort", "aantalVragen", null)]
    [InlineData("kort", "detail", "\"half\"")]
    [InlineData("kort", "detail", "\"volledig\"")]
    [InlineData("kort", "regels", "[]")]
    [InlineData("kort", "status", "\"definitief\"")]
    [InlineData("kort", "onderwerp.sha256", "\"ABC\"")]
    [InlineData("kort", "onderwerp.peildatum", "\"12-11-2026\"")]
    [InlineData("kort", "onderwerp.peildatum", "\"2026-13-45\"")]
    [InlineData("kort", "toetsadvies.soort", "\"misschien\"")]
    [InlineData("kort", "oordeel.zeker.mogelijk", "[]")]
    [InlineData("kort", "aspecten.0.zeker.punten.van", "-1")]
    [InlineData("kort", "aspecten.0.zeker.punten.van", "0.5")]
    [InlineData("kort", "aspecten.0.zeker.balk.tot", "101")]
    [InlineData("kort", "aspecten.0.zeker.kanOntbreken", null)]
    [InlineData("kort", "bevindingen.0.zeker.uitkomst", "\"goed\"")]
    [InlineData("kort", "passages.0.lengte", "0")]
    [InlineData("kort", "nietVanToepassing", "[{}]")]
    public async Task Een_rapport_dat_niet_klopt_past_niet_in_het_schema(string detail, string pad, string? waarde)
    {
        JsonNode rapport = await RapportAsync(detail);
        string[] delen = pad.Split('.');
        JsonNode plek = delen[..^1].Aggregate(rapport, (n, d) => int.TryParse(d, System.Globalization.CultureInfo.InvariantCulture, out int i) ? n[i]! : n[d]!);
        if (waarde is null)
        {
            Assert.True(plek.AsObject().Remove(delen[^1]));
        }
        else
        {
            plek[delen[^1]] = JsonNode.Parse(waarde);
        }

        Assert.StartsWith("exit 1", Fouten(rapport), StringComparison.Ordinal);
    }

    private string Fouten(JsonNode rapport) => Schemacontrole.Fouten("toetsrapport.v1", [_proef.Schrijf("rapport.json", rapport.ToJsonString())]);

    private static async Task<JsonNode> RapportAsync(string detail) =>
        JsonNode.Parse((await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--detail", detail)).Bytes)!;

    private IEnumerable<string> Stukken() =>
    [
        .. Voorbeelden.Stukken, _proef.Schrijf("motie.txt", Voorbeelden.Motie), _proef.Schrijf("stuk.xml", Voorbeelden.Kamerstuk), _proef.Schrijf("voorstel.json", Beleidsvoorstel),
        _proef.Schrijf("amendement.txt", "AMENDEMENT VAN HET LID PROEFKONIJN\nIn artikel 1 wordt 'loket' vervangen door 'proefloket van UWV'."),
    ];

    private async Task<string> MaakAsync(int nummer, params string[] args)
    {
        string pad = _proef.Pad($"uit-{nummer}.json");
        Afdruk afdruk = await Proef.RunAsync([.. args, "--uit", pad]);
        Assert.True(afdruk.Code == 0, afdruk.Fout);
        return pad;
    }
}
