using System.Text.Json;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes on how little a decided band hangs.</summary>
internal sealed class Gevoeligheidsschrijver(Utf8JsonWriter json)
{
    public void Schrijf(Gevoeligheid gevoeligheid)
    {
        json.WriteString("aspect", gevoeligheid.Aspect);
        json.WriteString("band", gevoeligheid.Band);
        Kant("slechter", gevoeligheid.Slechter);
        Kant("beter", gevoeligheid.Beter);
    }

    private void Kant(string naam, Bandwijziging wijziging)
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
            json.WriteNumber("trap", punten.Trap);
            json.WriteNumber("van", punten.Van);
            json.WriteNumber("naar", punten.Naar);
            json.WriteBoolean("vraagtGewicht", punten.VraagtGewicht);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
