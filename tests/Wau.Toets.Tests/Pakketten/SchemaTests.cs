using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>The published schemas say the same as the readers about the form of a file.</summary>
public sealed class SchemaTests
{
    private const string Pakketschema = "regelpakket.v1.schema.json";
    private const string Antwoordenschema = "antwoorden.v1.schema.json";
    private const string Voorstelschema = "voorstel.v1.schema.json";

    [Theory]
    [InlineData("regelpakket.v1")]
    [InlineData("antwoorden.v1")]
    [InlineData("voorstel.v1")]
    [InlineData("oordelen.v1")]
    public void Een_schema_is_geldig_gesloten_en_beschreven(string naam)
    {
        string bestand = $"{naam}.schema.json";

        Assert.Empty(Schemacontrole.Fouten(bestand));
        JsonNode schema = JsonNode.Parse(Ingebouwd.Bestand($"Schemas/{bestand}"))!;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal($"urn:wau:toets:schema:{naam}", (string?)schema["$id"]);
        Assert.All(Objecten(schema), o => Assert.True(o.ContainsKey("additionalProperties"), $"Niet gesloten: {o.GetPath()}"));
        Assert.False(string.IsNullOrWhiteSpace((string?)schema["description"]));
    }

    [Fact]
    public void De_ingebouwde_pakketten_passen_in_het_schema()
    {
        string[] pakketten = [.. Ingebouwd.Alle.Select(p => ZonderCommentaar(Ingebouwd.Bestand($"Pakketten/{p.Id}.json")))];

        Assert.All(Schemacontrole.Fouten(Pakketschema, pakketten), fouten => Assert.Equal("", fouten));
    }

    [Fact]
    public void Over_een_goed_pakket_zijn_schema_en_lezer_het_eens()
    {
        (string Wat, string Json)[] goed = [.. Schemagevallen.GoedePakketten.Select(g => (g.Nieuw, new Proefpakket().Met(g.Oud, g.Nieuw).Json))];
        IReadOnlyList<string> schema = Schemacontrole.Fouten(Pakketschema, [.. goed.Select(g => g.Json)]);

        for (int i = 0; i < goed.Length; i++)
        {
            Assert.True(schema[i].Length == 0, $"Het schema weigert {goed[i].Wat}: {schema[i]}");
            Assert.True(Proefpakket.LeesJson(goed[i].Json).Meldingen.Count == 0, $"De lezer weigert {goed[i].Wat}: {string.Join('\n', Proefpakket.LeesJson(goed[i].Json).Meldingen)}");
        }
    }

    [Fact]
    public void Over_een_pakket_met_een_verkeerde_vorm_zijn_schema_en_lezer_het_eens()
    {
        (string Wat, string Json)[] slecht = [.. Schemagevallen.SlechtePakketten.Select(g => (g.Nieuw, new Proefpakket().Met(g.Oud, g.Nieuw).Json))];
        IReadOnlyList<string> schema = Schemacontrole.Fouten(Pakketschema, [.. slecht.Select(g => g.Json)]);

        string[] schemaMist = [.. slecht.Where((_, i) => schema[i].Length == 0).Select(g => g.Wat)];
        string[] lezerMist = [.. slecht.Where(g => Proefpakket.LeesJson(g.Json).IsGelukt).Select(g => g.Wat)];
        Assert.Empty(schemaMist);
        Assert.Empty(lezerMist);
    }

    [Fact]
    public void Elke_eigenschap_die_verplicht_is_in_het_schema_is_dat_ook_voor_de_lezer()
    {
        string[] zonder = [.. Schemagevallen.ZonderEenEigenschap()];
        IReadOnlyList<string> schema = Schemacontrole.Fouten(Pakketschema, zonder);

        Assert.True(zonder.Length > 100);
        for (int i = 0; i < zonder.Length; i++)
        {
            Leesresultaat<Regelpakket> lezer = Proefpakket.LeesJson(zonder[i]);

            // What refers to something that is left out is for the reader alone to find.
            bool verwijst = lezer.Meldingen.Count > 0 && lezer.Meldingen.All(m => m.Code is "RP0010" or "RP0016" or "RP0011" or "RP0012" or "RP0017" or "RP0018" or "RP0022");
            Assert.True(lezer.IsGelukt == (schema[i].Length == 0) || verwijst, $"{schema[i]} / {string.Join(", ", lezer.Meldingen)} / {zonder[i]}");
        }
    }

    [Fact]
    public void Over_antwoorden_zijn_schema_en_lezer_het_eens()
    {
        Regelset set = new RegelsetBuilder().AddPakket(new Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();
        string[] alle = [.. Schemagevallen.GoedeAntwoorden, .. Schemagevallen.SlechteAntwoorden];
        IReadOnlyList<string> schema = Schemacontrole.Fouten(Antwoordenschema, alle);

        for (int i = 0; i < alle.Length; i++)
        {
            bool goed = i < Schemagevallen.GoedeAntwoorden.Length;
            Assert.True(schema[i].Length == 0 == goed, $"Schema over {alle[i]}: {schema[i]}");
            Assert.True(Antwoorden.Lees(alle[i], set).IsGelukt == goed, $"Lezer over {alle[i]}");
        }
    }

    [Fact]
    public void Over_voorstellen_zijn_schema_en_lezer_het_eens()
    {
        string[] alle = [.. Schemagevallen.GoedeVoorstellen, .. Schemagevallen.SlechteVoorstellen];
        IReadOnlyList<string> schema = Schemacontrole.Fouten(Voorstelschema, alle);

        for (int i = 0; i < alle.Length; i++)
        {
            bool goed = i < Schemagevallen.GoedeVoorstellen.Length;
            Leesresultaat<Voorstel> lezer = Voorstel.LeesJson(Encoding.UTF8.GetBytes(alle[i]));
            Assert.True(schema[i].Length == 0 == goed, $"{alle[i]}: {schema[i]}");

            // A good form may still hold a text that is no motion (LM).
            Assert.True(goed ? !lezer.Meldingen.Any(m => m.Code.StartsWith("VS", StringComparison.Ordinal)) : !lezer.IsGelukt, $"{alle[i]}: {string.Join(", ", lezer.Meldingen)}");
        }
    }

    private static string ZonderCommentaar(byte[] json) =>
        JsonNode.Parse(json, documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })!.ToJsonString();

    /// <summary>Schemas that describe an object's properties for the first time (with its type), not those that refine one.</summary>
    private static IEnumerable<JsonObject> Objecten(JsonNode? knoop)
    {
        IEnumerable<JsonNode?> delen = knoop switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        IEnumerable<JsonObject> onder = delen.SelectMany(Objecten);
        return knoop is JsonObject zelf && zelf.ContainsKey("properties") && zelf.ContainsKey("type") && zelf["type"] is not JsonObject ? onder.Prepend(zelf) : onder;
    }
}
