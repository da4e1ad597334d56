using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Toetsing.Sporen;

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
        if (rapport.MenselijkOordeel is { } mens)
        {
            new Oordeelschrijver(json, schrijver).Schrijf(rapport, mens);
        }

        if (detail == Rapportdetail.Volledig)
        {
            new Invoerschrijver(json).Schrijf(rapport);
        }

        new Bewijsschrijver(json).Schrijf(rapport, detail);
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    /// <summary>Hash over the computed result, in full detail; of a report without persons the one from before they were taken out.</summary>
    public static string ResultaatSha256(Toetsrapport rapport) => rapport.HeleUitslag ?? Sha256(rapport);

    /// <summary>Hash over the result as it stands here.</summary>
    public static string Sha256(Toetsrapport rapport) => Canoniek.Sha256(Resultaat(rapport).Span);

    /// <summary>The result as canonical JSON, in full detail: everything but human judgement, input and receipt.</summary>
    public static ReadOnlyMemory<byte> Resultaat(Toetsrapport rapport) => Canoniek.Bytes(json =>
    {
        json.WriteStartObject();
        new Rapportschrijver(json, Rapportdetail.Volledig).Resultaat(rapport);
        json.WriteEndObject();
    });

    /// <summary>Hash over the nodes of a trace.</summary>
    public static string SpoorSha256(Reeks<Spoorknoop> knopen) => Canoniek.Sha256(Canoniek.Bytes(json => new Spoorschrijver(json).Knopen(knopen)).Span);
}
