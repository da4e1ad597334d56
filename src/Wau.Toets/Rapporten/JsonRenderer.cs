using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wau.Toets.Rapporten.Json;

namespace Wau.Toets.Rapporten;

/// <summary>Writes <c>toetsrapport.v1</c>: keys in a fixed order, no indentation, the same bytes on every machine.</summary>
internal static class JsonRenderer
{
    /// <summary>Letters with diacritics and typographic signs stay readable; everything that means something in HTML is escaped.</summary>
    public static readonly JsonWriterOptions Schrijfwijze = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols),
    };

    public static ReadOnlyMemory<byte> Render(Toetsrapport rapport, Rapportdetail detail)
    {
        var uit = new ArrayBufferWriter<byte>(16 << 10);
        using var json = new Utf8JsonWriter(uit, Schrijfwijze);
        var schrijver = new Rapportschrijver(json, detail);
        json.WriteStartObject();
        schrijver.Resultaat(rapport);
        if (detail == Rapportdetail.Volledig)
        {
            new Invoerschrijver(json).Schrijf(rapport);
        }

        new Bewijsschrijver(json).Schrijf(rapport, detail);
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    /// <summary>The result as canonical JSON: everything but input and receipt, in full detail.</summary>
    public static ReadOnlyMemory<byte> Resultaat(Toetsrapport rapport) => Canoniek.Bytes(json =>
    {
        json.WriteStartObject();
        new Rapportschrijver(json, Rapportdetail.Volledig).Resultaat(rapport);
        json.WriteEndObject();
    });

    /// <summary>Hash over <see cref="Resultaat"/>.</summary>
    public static string ResultaatSha256(Toetsrapport rapport) => Canoniek.Sha256(Resultaat(rapport).Span);
}
