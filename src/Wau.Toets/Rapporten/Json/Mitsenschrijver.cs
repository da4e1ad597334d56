using System.Text.Json;
using Wau.Toets.Invoer;
using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the conditions.</summary>
internal sealed class Mitsenschrijver(Utf8JsonWriter json, Toetsrapport rapport)
{
    public void Schrijf()
    {
        json.Lijst("mitsen", rapport.Mitsen, Mits);
        json.WriteNumber("mitsenTot", rapport.MitsenTot);
    }

    private void Mits(Mits mits)
    {
        json.WriteString("voorwaarde", Mitszinnen.Voorwaarde(mits));
        json.WriteString("zin", Mitszinnen.Effect(rapport, mits));
        json.Teksten("tekstvoorstellen", Mitszinnen.Tekstvoorstellen(mits));
        json.Teksten("wie", mits.Wie.Select(Codenaam.Van));
        json.Lijst("wijzigingen", mits.Wijzigingen, w =>
        {
            json.Adres(w.Adres);
            json.Waarde("van", w.Van.Equals(w.Feit.Domein) ? null : w.Van);
            json.Waarde("naar", w.Naar);
        });
        json.Lijst("effecten", mits.Effecten, e =>
        {
            json.Code("soort", e.Soort);
            json.Tekst("regel", e.Regel);
            json.Tekst("aspect", e.Aspect);
            if (e.Aspect is not null)
            {
                json.Teksten("van", e.Van);
                json.Teksten("naar", e.Naar);
            }
        });
        json.Lijst("keerzijden", mits.Keerzijden, k =>
        {
            json.WriteString("regel", k.Regel);
            json.Punten("van", k.Van);
            json.Punten("naar", k.Naar);
        });
        json.WriteStartObject("oordeel");
        json.Code("soort", mits.Oordeel.Soort);
        json.Teksten("mogelijk", mits.Oordeel.Mogelijk.Select(Codenaam.Van));
        json.WriteEndObject();
    }
}
