using System.Buffers;
using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Json;

namespace Wau.Toets.Rapporten;

/// <summary>Writes <c>antwoorden.v1</c>, canonical as in docs/rapport.md.</summary>
internal static class AntwoordenJson
{
    public static ReadOnlyMemory<byte> Render(Antwoorden antwoorden, Feitencatalogus feiten)
    {
        var uit = new ArrayBufferWriter<byte>(4 << 10);
        using var json = new Utf8JsonWriter(uit, JsonRenderer.Schrijfwijze);
        json.WriteStartObject();
        Omslag(json, antwoorden.OnderwerpId, antwoorden.OnderwerpSha256);
        var schrijver = new Invoerschrijver(json);
        json.Lijst("antwoorden", antwoorden.Lijst, a => schrijver.Antwoord(a, feiten));
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    /// <summary>What stands above the answers.</summary>
    public static void Omslag(Utf8JsonWriter json, string? id, string? sha256)
    {
        json.WriteString("schema", "antwoorden.v1");
        json.WriteStartObject("onderwerp");
        json.Tekst("id", id);
        json.Tekst("sha256", sha256);
        json.WriteEndObject();
    }
}
