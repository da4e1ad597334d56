using System.Text;
using System.Text.Json;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing;

/// <summary>Writes examples as JSON that can be put under <c>voorbeelden</c> in a pack.</summary>
public static class VoorbeeldWriter
{
    /// <summary>One example on one line.</summary>
    /// <param name="voorbeeld">The example.</param>
    public static string Schrijf(Voorbeeld voorbeeld)
    {
        ArgumentNullException.ThrowIfNull(voorbeeld);
        return Encoding.UTF8.GetString(Canoniek.Bytes(json => Schrijf(json, voorbeeld)).Span);
    }

    /// <summary>A list of examples, one on each line, brackets included; ends with a new line.</summary>
    /// <param name="voorbeelden">The examples.</param>
    public static string Schrijf(IEnumerable<Voorbeeld> voorbeelden)
    {
        ArgumentNullException.ThrowIfNull(voorbeelden);
        return $"[\n{string.Join(",\n", voorbeelden.Select(v => "  " + Schrijf(v)))}\n]\n";
    }

    private static void Schrijf(Utf8JsonWriter json, Voorbeeld voorbeeld)
    {
        json.WriteStartObject();
        json.WriteString("naam", voorbeeld.Naam);
        json.WriteStartObject("feiten");
        foreach (Voorbeeldfeit feit in voorbeeld.Feiten)
        {
            json.WritePropertyName(feit.Adres.ToString());
            Knoopjson.Waarde(json, feit.Waarde);
        }

        json.WriteEndObject();
        json.WriteStartObject("verwacht");
        foreach (Verwachting verwacht in voorbeeld.Verwacht)
        {
            json.Code(verwacht.Regel, verwacht.Uitkomst);
        }

        json.WriteEndObject();
        if (voorbeeld.Banden.Count > 0)
        {
            json.WriteStartObject("banden");
            foreach (Bandverwachting band in voorbeeld.Banden)
            {
                json.WriteString(band.Aspect, band.Band);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
