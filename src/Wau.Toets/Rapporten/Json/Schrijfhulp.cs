using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the small things that occur everywhere.</summary>
internal static class Schrijfhulp
{
    public static void Code<T>(this Utf8JsonWriter json, string naam, T waarde)
        where T : struct, Enum => json.WriteString(naam, Codenaam.Van(waarde));

    public static void Tekst(this Utf8JsonWriter json, string naam, string? tekst)
    {
        if (!string.IsNullOrEmpty(tekst))
        {
            json.WriteString(naam, tekst);
        }
    }

    public static void Datum(this Utf8JsonWriter json, string naam, DateOnly? datum)
    {
        if (datum is { } dag)
        {
            json.WriteString(naam, Jsondatum.Schrijf(dag));
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    public static void Teksten(this Utf8JsonWriter json, string naam, IEnumerable<string> teksten)
    {
        json.WriteStartArray(naam);
        foreach (string tekst in teksten)
        {
            json.WriteStringValue(tekst);
        }

        json.WriteEndArray();
    }

    public static void Lijst<T>(this Utf8JsonWriter json, string naam, IEnumerable<T> items, Action<T> velden)
    {
        json.WriteStartArray(naam);
        foreach (T item in items)
        {
            json.WriteStartObject();
            velden(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Punten(this Utf8JsonWriter json, string naam, Puntenbereik punten)
    {
        json.WriteStartObject(naam);
        json.WriteNumber("van", punten.Van);
        json.WriteNumber("tot", punten.Tot);
        json.WriteEndObject();
    }

    public static void Adres(this Utf8JsonWriter json, Feitadres adres)
    {
        json.WriteString("feit", adres.Feit);
        json.Tekst("voor", adres.Voor);
    }

    public static void Passage(this Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("veld", passage.Veld);
        json.WriteNumber("begin", passage.Begin);
        json.WriteNumber("lengte", passage.Lengte);
        json.WriteString("citaat", passage.Citaat);
    }

    public static void Passages(this Utf8JsonWriter json, IEnumerable<Passage> passages) => json.Lijst("passages", passages, json.Passage);

    public static void Melding(this Utf8JsonWriter json, Melding melding)
    {
        json.WriteString("code", melding.Code);
        json.Code("soort", melding.Soort);
        json.WriteString("zin", melding.Zin);
        json.Tekst("plaats", melding.Plaats);
        if (melding.Regel is { } regel)
        {
            json.WriteNumber("regel", regel);
            json.WriteNumber("kolom", melding.Kolom ?? 1);
        }
    }

    /// <summary>A number without trailing zeros, and zero without a sign.</summary>
    public static decimal Kaal(decimal getal) => getal == 0 ? 0 : getal / 1.0000000000000000000000000000m;

    /// <summary>A value in the form that answers use; null when there is none.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="naam">Name of the property.</param>
    /// <param name="waarde">The value; null when there is none.</param>
    /// <param name="domein">All the fact can be: of an incomplete set of codes it tells whether what may be in it besides must be written.</param>
    public static void Waarde(this Utf8JsonWriter json, string naam, Mogelijkheden? waarde, Mogelijkheden? domein = null)
    {
        json.WritePropertyName(naam);
        switch (waarde)
        {
            case Waarheidswaarde { Waarde: not Waarheid.Onbekend } w:
                json.WriteBooleanValue(w.Waarde == Waarheid.Waar);
                break;
            case Waarheidswaarde:
                json.WriteStartObject();
                json.WriteStartArray("eenVan");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case Getallen g:
                Bereik(json, g.Waarden.Delen, (j, getal) => j.WriteNumberValue(Kaal(getal)));
                break;
            case Datums d:
                Bereik(json, d.Waarden.Delen, (j, dag) => j.WriteStringValue(Jsondatum.Schrijf(dag)));
                break;
            case Keuzes { IsPunt: true } k:
                json.WriteStringValue(k.Opties[0]);
                break;
            case Keuzes k:
                json.WriteStartObject();
                json.Teksten("eenVan", k.Opties);
                json.WriteEndObject();
                break;
            case Codeverzameling c:
                json.WriteStartObject();
                json.Teksten("bevat", c.Bevat);
                if (domein is Codeverzameling alles && !c.IsVolledig && !c.Equals(Mogelijkheden.Codes(c.Bevat, alles.Mogelijk)))
                {
                    json.Teksten("mogelijk", c.Mogelijk);
                }

                json.WriteBoolean("volledig", c.IsVolledig);
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>A point as itself, one range as van/tot, several ranges as a list of those.</summary>
    private static void Bereik<T>(Utf8JsonWriter json, IReadOnlyList<(T Van, T Tot)> delen, Action<Utf8JsonWriter, T> schrijf)
        where T : struct, IEquatable<T>
    {
        if (delen.Count > 1)
        {
            json.WriteStartObject();
            json.WriteStartArray("eenVan");
        }

        foreach ((T van, T tot) in delen)
        {
            if (van.Equals(tot))
            {
                schrijf(json, van);
                continue;
            }

            json.WriteStartObject();
            json.WritePropertyName("van");
            schrijf(json, van);
            json.WritePropertyName("tot");
            schrijf(json, tot);
            json.WriteEndObject();
        }

        if (delen.Count > 1)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
