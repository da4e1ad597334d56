using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wau.Toets.Pakketten;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Testing.Tests;

/// <summary>The small pack that docs/regelpakket.md shows, to change and to test.</summary>
internal static class Loket
{
    private static readonly JsonDocumentOptions MetCommentaar = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The pack as JSON.</summary>
    public static JsonObject Json()
    {
        string pagina = Huis.Lees("docs", "regelpakket.md");
        string vanaf = pagina[pagina.IndexOf("## Een klein pakket", StringComparison.Ordinal)..];
        string json = vanaf[(vanaf.IndexOf("```json", StringComparison.Ordinal) + 7)..];
        return JsonNode.Parse(json[..json.IndexOf("```", StringComparison.Ordinal)], null, MetCommentaar)!.AsObject();
    }

    /// <summary>The rule set of the pack after changes.</summary>
    public static Regelset Set(params Action<JsonObject>[] wijzigingen)
    {
        JsonObject json = Json();
        foreach (Action<JsonObject> wijziging in wijzigingen)
        {
            wijziging(json);
        }

        return Set(json);
    }

    /// <summary>The rule set of a pack.</summary>
    public static Regelset Set(JsonNode json) =>
        new RegelsetBuilder().AddPakket(Regelpakket.Lees(Encoding.UTF8.GetBytes(json.ToJsonString())).WaardeOfFout()).Build().WaardeOfFout();

    /// <summary>The pack with more examples.</summary>
    public static Regelset Met(JsonObject json, IEnumerable<Voorbeeld> voorbeelden)
    {
        foreach (JsonNode? voorbeeld in JsonNode.Parse(VoorbeeldWriter.Schrijf(voorbeelden))!.AsArray())
        {
            json["voorbeelden"]!.AsArray().Add(voorbeeld!.DeepClone());
        }

        return Set(json);
    }

    /// <summary>A part of a rule by its path.</summary>
    public static JsonObject Regel(this JsonObject json, int regel) => json["regels"]![regel]!.AsObject();

    /// <summary>A condition, from JSON.</summary>
    public static JsonNode Knoop(string json) => JsonNode.Parse(json)!;
}
