using System.Text;
using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Bomen;

/// <summary>Writes expressions and values as a pack writes them.</summary>
internal static class Knoopjson
{
    /// <summary>The node on one line, for people: the signs of comparisons as they are.</summary>
    public static string Tekst(Knoop knoop) => Encoding.UTF8.GetString(Canoniek.Bytes(json => Schrijf(json, knoop)).Span)
        .Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal);

    public static void Schrijf(Utf8JsonWriter json, Knoop knoop)
    {
        if (knoop is Vast vast)
        {
            Waarde(json, vast.Waarde);
            return;
        }

        json.WriteStartObject();
        Velden(json, knoop);
        json.WriteEndObject();
    }

    /// <summary>A value as a pack writes it: complete sets of codes as a list.</summary>
    public static void Waarde(Utf8JsonWriter json, Mogelijkheden? waarde, Mogelijkheden? domein = null)
    {
        if (waarde is not Codeverzameling { IsVolledig: true } codes)
        {
            Los(json, waarde, domein);
            return;
        }

        json.WriteStartArray();
        foreach (string code in codes.Bevat)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static void Los(Utf8JsonWriter json, Mogelijkheden? waarde, Mogelijkheden? domein)
    {
        using JsonDocument document = JsonDocument.Parse(Canoniek.Bytes(j =>
        {
            j.WriteStartObject();
            j.Waarde("x", waarde, domein);
            j.WriteEndObject();
        }));
        document.RootElement.GetProperty("x").WriteTo(json);
    }

    private static void Velden(Utf8JsonWriter json, Knoop knoop)
    {
        switch (knoop)
        {
            case Feitverwijzing f:
                json.WriteString("feit", f.Feit.Id);
                break;
            case Afleiding a:
                json.WriteString("feit", a.Feit.Id);
                break;
            case PuntenVerloren p:
                json.WriteString("puntenVerloren", p.Aspect);
                break;
            case IsWaar or AlsWaarheid:
                Velden(json, knoop.Delen.First());
                break;
            case Allemaal tussen when Boom.IsTussen(tussen):
                var tot = (IsKleiner)tussen.Voorwaarden[1];
                Vergelijk(json, tot.Links, "tussen", ((IsKleiner)tussen.Voorwaarden[0]).Links, tot.Rechts);
                break;
            case Allemaal or MinstensEen or AantalWaar or Rekensom or Tijdsduur:
                Lijst(json, knoop.Woord, knoop.Delen);
                break;
            case Tenminste t:
                json.WriteNumber("tenminste", t.Aantal);
                Lijst(json, "van", t.Voorwaarden);
                break;
            case Niet { Deel: IsGelijk g }:
                Deel(json, g.Links, "isNiet", g.Rechts);
                break;
            case Niet or MaandDag or AantalCodes:
                json.WritePropertyName(knoop.Woord);
                Schrijf(json, knoop.Delen.First());
                break;
            case IsGelijk g:
                Deel(json, g.Links, "is", g.Rechts);
                break;
            case IsKleiner k:
                Deel(json, k.Omgekeerd ? k.Rechts : k.Links, k.Woord, k.Omgekeerd ? k.Links : k.Rechts);
                break;
            case IsEenVan e:
                Velden(json, e.Links);
                json.WritePropertyName("in");
                Opties(json, e.Lijst);
                break;
            case BevatEen b:
                Velden(json, b.Links);
                if (b.Codes.Count == 1)
                {
                    json.WriteString("bevat", b.Codes[0]);
                }
                else
                {
                    json.Teksten("bevatEen", b.Codes);
                }

                break;
            case Elke or Enige or OverBereik:
                json.WriteString(knoop.Woord, Codenaam.Van(knoop.Over!.Value));
                json.WritePropertyName(knoop is OverBereik ? "van" : "geldt");
                Schrijf(json, knoop.Delen.First());
                break;
            case AlsDan a:
                Deel(json, "als", a.Als);
                Deel(json, "dan", a.Dan);
                Deel(json, "anders", a.Anders);
                break;
            case DatumPlus d:
                Deel(json, "datum", d.Datum);
                json.WriteNumber(d.Woord, d.Aantal);
                break;
            default:
                throw new InvalidOperationException($"A pack has no word for a {knoop.GetType().Name}.");
        }
    }

    private static void Opties(Utf8JsonWriter json, Mogelijkheden lijst)
    {
        json.WriteStartArray();
        foreach (Mogelijkheden optie in Waarden.Van(lijst))
        {
            Waarde(json, optie);
        }

        json.WriteEndArray();
    }

    private static void Vergelijk(Utf8JsonWriter json, Knoop links, string woord, params Knoop[] rechts)
    {
        Velden(json, links);
        Lijst(json, woord, rechts);
    }

    private static void Deel(Utf8JsonWriter json, Knoop links, string woord, Knoop rechts)
    {
        Velden(json, links);
        Deel(json, woord, rechts);
    }

    private static void Deel(Utf8JsonWriter json, string woord, Knoop deel)
    {
        json.WritePropertyName(woord);
        Schrijf(json, deel);
    }

    private static void Lijst(Utf8JsonWriter json, string woord, IEnumerable<Knoop> delen)
    {
        json.WriteStartArray(woord);
        foreach (Knoop deel in delen)
        {
            Schrijf(json, deel);
        }

        json.WriteEndArray();
    }
}
