using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Wau.Toets.Invoer;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Canonical JSON of what was read and of what is written, and hashes over it; defined in <c>docs/rapport.md</c>.</summary>
internal static class Canoniek
{
    /// <summary>Digits of a short hash: enough to point out what changed, not to prove that nothing did.</summary>
    private const int KorteLengte = 12;

    /// <summary>The bytes that a writer makes.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> schrijf)
    {
        var uit = new ArrayBufferWriter<byte>(16 << 10);
        using var json = new Utf8JsonWriter(uit, JsonRenderer.Schrijfwijze);
        schrijf(json);
        json.Flush();
        return uit.WrittenMemory;
    }

    /// <summary>A value that was read, as canonical JSON.</summary>
    public static ReadOnlyMemory<byte> Bytes(Jsonwaarde waarde) => Bytes(json => Schrijf(json, waarde));

    /// <summary>SHA-256 in 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The first twelve digits of the SHA-256.</summary>
    public static string Kort(ReadOnlySpan<byte> bytes) => Sha256(bytes)[..KorteLengte];

    public static void Schrijf(Utf8JsonWriter json, Jsonwaarde waarde)
    {
        switch (waarde.Soort)
        {
            case Jsonsoort.Object:
                json.WriteStartObject();
                Velden(json, waarde.Velden);
                json.WriteEndObject();
                break;
            case Jsonsoort.Lijst:
                json.WriteStartArray();
                foreach (Jsonwaarde item in waarde.Items)
                {
                    Schrijf(json, item);
                }

                json.WriteEndArray();
                break;
            case Jsonsoort.Tekst:
                json.WriteStringValue(waarde.Tekst);
                break;
            case Jsonsoort.Getal:
                json.WriteNumberValue(Schrijfhulp.Kaal(waarde.Getal));
                break;
            case Jsonsoort.Waarheid:
                json.WriteBooleanValue(waarde.IsWaar);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    public static void Velden(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, Jsonwaarde>> velden)
    {
        foreach ((string naam, Jsonwaarde waarde) in velden)
        {
            json.WritePropertyName(naam);
            Schrijf(json, waarde);
        }
    }
}
