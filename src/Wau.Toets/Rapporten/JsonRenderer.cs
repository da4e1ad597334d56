using System.Buffers;
using System.Reflection;
using System.Security.Cryptography;
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

    private static readonly string Motor = $"Wau.Toets/{typeof(JsonRenderer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";

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

        json.WriteStartObject("bewijs");
        json.WriteString("motor", Motor);
        json.WriteString("tekstSha256", rapport.Onderwerp.Sha256);
        if (detail == Rapportdetail.Volledig)
        {
            json.WriteString("resultaatSha256", ResultaatSha256(rapport));
            if (rapport.IsZonderPersonen)
            {
                json.WriteString("zonderPersonenSha256", Sha256(rapport));
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    /// <summary>Hash over the computed result, in full detail; of a report without persons the one from before they were taken out.</summary>
    public static string ResultaatSha256(Toetsrapport rapport) => rapport.HeleUitslag ?? Sha256(rapport);

    /// <summary>Hash over the result as it stands here: everything but human judgement, input and receipt.</summary>
    private static string Sha256(Toetsrapport rapport) => Sha256(json =>
    {
        json.WriteStartObject();
        new Rapportschrijver(json, Rapportdetail.Volledig).Resultaat(rapport);
        json.WriteEndObject();
    });

    /// <summary>Hash over the nodes of a trace.</summary>
    public static string SpoorSha256(Reeks<Spoorknoop> knopen) => Sha256(json => new Spoorschrijver(json).Knopen(knopen));

    private static string Sha256(Action<Utf8JsonWriter> schrijf)
    {
        var uit = new ArrayBufferWriter<byte>(16 << 10);
        using var json = new Utf8JsonWriter(uit, Schrijfwijze);
        schrijf(json);
        json.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(uit.WrittenSpan));
    }
}
