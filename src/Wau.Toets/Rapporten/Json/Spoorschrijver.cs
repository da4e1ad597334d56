using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes a trace. What is not known is left out, and what is expected only where it differs from what is certain.</summary>
internal sealed class Spoorschrijver(Utf8JsonWriter json)
{
    public void Schrijf(Spoor spoor)
    {
        json.WriteStartObject("spoor");
        json.WriteString("sha256", spoor.Sha256);
        json.WritePropertyName("knopen");
        Knopen(spoor.Knopen);
        json.WriteEndObject();
    }

    public void Knopen(Reeks<Spoorknoop> knopen)
    {
        json.WriteStartArray();
        foreach (Spoorknoop knoop in knopen)
        {
            json.WriteStartObject();
            Knoop(knoop);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Knoop(Spoorknoop knoop)
    {
        json.WriteString("id", knoop.Id);
        json.WriteString("soort", knoop.Soort);
        if (knoop.Bereik is { } bereik)
        {
            json.Code("bereik", bereik);
        }

        if (knoop.Bevinding is { } bevinding)
        {
            Regel(bevinding);
        }

        Waarden(knoop);
        json.Tekst("eenheid", knoop.Zeker is null && knoop.Verwacht is null ? "" : knoop.Eenheid);
        if (knoop.Oorzaak is { } oorzaak)
        {
            json.Code("oorzaak", oorzaak);
        }

        if (knoop.Graad is { } graad)
        {
            json.Code("graad", graad);
        }

        if (knoop.Trap is { } trap)
        {
            json.WriteNumber("verliest", trap.Verliest);
            Ernst(trap.Ernst);
        }

        if (knoop.Herkomst.Count > 0)
        {
            json.Lijst("herkomst", knoop.Herkomst.Distinct(), Herkomst);
        }

        if (knoop.Delen.Count > 0)
        {
            json.Teksten("delen", knoop.Delen.Select(d => Kort(d, knoop.Id)));
        }
    }

    /// <summary>The id of a part that stands under this node without that of the node: <c>/alle-2</c>.</summary>
    private static string Kort(string deel, string id) =>
        deel.Length > id.Length && deel[id.Length] == '/' && deel.StartsWith(id, StringComparison.Ordinal) ? deel[id.Length..] : deel;

    private void Waarden(Spoorknoop knoop)
    {
        if (knoop.Zeker is not null)
        {
            json.Waarde("zeker", knoop.Zeker);
        }

        if (knoop.Verwacht is not null && !knoop.Verwacht.Equals(knoop.Zeker))
        {
            json.Waarde("verwacht", knoop.Verwacht);
        }
    }

    private void Regel(Bevinding bevinding)
    {
        Stand("zeker", bevinding.Zeker);
        if (!bevinding.Verwacht.Equals(bevinding.Zeker))
        {
            Stand("verwacht", bevinding.Verwacht);
        }

        if (bevinding.IsInCode)
        {
            json.WriteBoolean("inCode", true);
        }
    }

    private void Stand(string naam, Regelstand stand)
    {
        json.WriteStartObject(naam);
        json.Code("uitkomst", stand.Uitkomst);
        json.Punten("punten", stand.Punten);
        json.WriteEndObject();
    }

    private void Ernst(Ernst ernst)
    {
        if (ernst != Regels.Ernst.Geen)
        {
            json.Code("ernst", ernst);
        }
    }

    // The words themselves stand in the input; repeating them here would double the report.
    private void Herkomst(Herkomst herkomst)
    {
        json.Code("soort", herkomst.Soort);
        if (herkomst.Passage is { } passage)
        {
            json.WriteString("veld", passage.Veld);
            json.WriteNumber("begin", passage.Begin);
            json.WriteNumber("lengte", passage.Lengte);
        }

        json.Tekst("bron", herkomst.Bron);
        json.Tekst("lezer", herkomst.Lezer);
        json.Tekst("door", herkomst.Door);
    }
}
