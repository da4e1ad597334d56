using System.Text.Json;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes on how little each decided band hangs.</summary>
internal sealed class Gevoeligheidsschrijver(Utf8JsonWriter json)
{
    public void Schrijf(Reeks<Gevoeligheid> gevoeligheid) => json.Lijst("gevoeligheid", gevoeligheid, g =>
    {
        json.WriteString("aspect", g.Aspect);
        json.WriteString("band", g.Band);
        Wijziging("slechter", g.Slechter);
        Wijziging("beter", g.Beter);
    });

    private void Wijziging(string naam, Bandwijziging wijziging)
    {
        json.WriteStartObject(naam);
        if (wijziging.Grens is { } grens)
        {
            json.WriteStartObject("grens");
            json.WriteString("band", grens.Band);
            json.WriteNumber("van", grens.Van);
            json.WriteNumber("naar", grens.Naar);
            json.WriteEndObject();
        }

        if (wijziging.Punten is { } punten)
        {
            json.WriteStartObject("punten");
            json.WriteString("regel", punten.Regel);
            json.WriteNumber("trap", punten.Trap + 1);
            json.WriteNumber("van", punten.Van);
            json.WriteNumber("naar", punten.Naar);
            json.WriteBoolean("vraagtGewicht", punten.VraagtGewicht);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
