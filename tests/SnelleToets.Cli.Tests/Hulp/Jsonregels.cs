using System.Text.Json;

namespace SnelleToets.Cli.Tests.Hulp;

internal static class Jsonregels
{
    /// <summary>The documents in a text where every line, the last one too, ends with a line feed.</summary>
    public static IReadOnlyList<JsonElement> Van(string tekst)
    {
        Assert.True(tekst.Length == 0 || tekst.EndsWith('\n'), "De laatste regel is niet heel.");
        return [.. tekst.Split('\n')[..^1].Select(r => JsonDocument.Parse(r).RootElement)];
    }

    public static string Tekst(this JsonElement json, params string[] pad) => json.Op(pad).GetString()!;

    public static JsonElement Op(this JsonElement json, params string[] pad) => pad.Aggregate(json, (e, naam) => e.GetProperty(naam));

    public static IEnumerable<string> Teksten(this JsonElement json, params string[] pad) => json.Op(pad).EnumerateArray().Select(e => e.GetString()!);
}
