using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes capacity signals.</summary>
internal sealed class Signaalschrijver(Utf8JsonWriter json, Feitencatalogus feiten)
{
    public void Schrijf(Capaciteitssignaal signaal)
    {
        json.WriteString("id", signaal.Id);
        json.WriteString("organisatie", signaal.Organisatie);
        json.Code("soort", signaal.Soort);
        json.Adres(Capaciteitslezer.Adres(signaal, feiten)!.Value);
        json.WriteString("wat", signaal.Wat);
        json.Datum("van", signaal.Geldig.Van);
        json.Datum("tot", signaal.Geldig.Tot);
        json.Code("status", signaal.Status);
        json.WriteStartObject("bron");
        new Regelschrijver(json).Bron(signaal.Bron);
        json.WriteEndObject();
    }
}
