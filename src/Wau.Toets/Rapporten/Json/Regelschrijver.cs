using System.Text.Json;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes what a rule is; findings refer to it by id.</summary>
internal sealed class Regelschrijver(Utf8JsonWriter json)
{
    public void Schrijf(Regel regel)
    {
        json.WriteString("id", regel.Id);
        json.WriteString("titel", regel.Titel);
        json.WriteString("vraag", regel.Vraag);
        json.WriteString("waarom", regel.Waarom);
        json.WriteString("aspect", regel.Aspect);
        json.WriteNumber("gewicht", regel.Gewicht);
        json.Tekst("gewichtsreden", regel.Gewichtsreden);
        if (regel.Advies is { } advies)
        {
            json.WriteStartObject("advies");
            json.WriteString("tekst", advies.Tekst);
            json.Code("wie", advies.Wie);
            json.Code("inspanning", advies.Inspanning);
            json.WriteEndObject();
        }

        json.Lijst("bronnen", regel.Bronnen, Bron);
        json.Tekst("eigenaar", regel.Eigenaar);
        json.Code("status", regel.Status);
    }

    /// <summary>The properties of a source.</summary>
    public void Bron(Bron bron)
    {
        json.Code("soort", bron.Soort);
        json.WriteString("titel", bron.Titel);
        json.Tekst("vindplaats", bron.Vindplaats);
        json.Tekst("url", bron.Url?.AbsoluteUri);
        if (bron.Datum is not null)
        {
            json.Datum("datum", bron.Datum);
        }
    }
}
