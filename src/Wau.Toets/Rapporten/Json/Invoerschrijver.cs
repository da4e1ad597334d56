using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Voorstellen.Artikelen;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the input of an assessment, so that the report can be made again from itself.</summary>
internal sealed class Invoerschrijver(Utf8JsonWriter json)
{
    public void Schrijf(Toetsrapport rapport)
    {
        json.WriteStartObject("invoer");
        Velden(rapport);
        json.WriteEndObject();
    }

    /// <summary>The parts of the input.</summary>
    public void Velden(Toetsrapport rapport)
    {
        json.WriteStartObject("voorstel");
        Voorstel(rapport.Voorstel);
        json.WriteEndObject();
        json.Lijst("leesmeldingen", rapport.Voorstel.Leesmeldingen, json.Melding);
        json.Lijst("antwoorden", rapport.Antwoorden.Lijst, a => Antwoord(a, rapport.Regelset.Feiten));
        if (rapport.Antwoorden is { OnderwerpId: not null } or { OnderwerpSha256: not null })
        {
            json.WriteStartObject("antwoordenBij");
            OokLeeg("id", rapport.Antwoorden.OnderwerpId);
            OokLeeg("sha256", rapport.Antwoorden.OnderwerpSha256);
            json.WriteEndObject();
        }

        json.WriteStartObject("opties");
        json.Datum("peildatum", rapport.Opties.Peildatum);
        json.WriteNumber("exactproeven", rapport.Opties.Exactproeven);
        json.WriteNumber("mitsproeven", rapport.Opties.Mitsproeven);
        json.WriteEndObject();
        if (rapport.Opties.Meelezing.Vondsten.Count > 0)
        {
            json.Lijst("meelezing", rapport.Opties.Meelezing.Vondsten, v =>
            {
                json.WriteString("lezer", v.Lezer);
                json.Adres(v.Adres);
                json.Waarde("waarde", v.Waarde);
                json.Passage(v.Passage);
            });
        }

        if (rapport.Opties.Meelezing.Meldingen.Count > 0)
        {
            json.Lijst("meelesmeldingen", rapport.Opties.Meelezing.Meldingen, json.Melding);
        }

        json.WriteString("regelset", rapport.Regelset.Naam);
    }

    /// <summary>The properties of a proposal, as <c>voorstel.v1</c>.</summary>
    public void Voorstel(Voorstel voorstel)
    {
        json.WriteString("schema", "voorstel.v1");
        json.Code("soort", voorstel.Soort);
        json.Tekst("id", voorstel.Id ?? voorstel.Kamerstuk?.ToString());
        json.Tekst("titel", voorstel.Titel);
        if (voorstel.Datum is not null)
        {
            json.Datum("datum", voorstel.Datum);
        }

        if (voorstel is Beleidsvoorstel beleid)
        {
            json.Tekst("rechtsvorm", beleid.Rechtsvorm);
            if (beleid.Uitvoeringstoetsen.Count > 0)
            {
                json.Lijst("uitvoeringstoetsen", beleid.Uitvoeringstoetsen, Toets);
            }
        }

        json.Teksten("ondertekenaars", voorstel.Ondertekenaars);
        if (voorstel.Brontekst is { } tekst)
        {
            json.WriteString("tekst", tekst);
        }
        else
        {
            json.Teksten("alineas", voorstel.Bronalineas.Count > 0 ? voorstel.Bronalineas : voorstel.Alineas.Select(a => a.Inhoud));
        }

        if (voorstel is Beleidsvoorstel { Wijzigingen: { Count: > 0 } wijzigingen })
        {
            json.Lijst("wijzigingen", wijzigingen, Voorstel);
        }
    }

    /// <summary>The properties of an answer, as in <c>antwoorden.v1</c>.</summary>
    public void Antwoord(Antwoord antwoord, Feitencatalogus feiten)
    {
        json.Adres(antwoord.Adres);
        json.Waarde("waarde", antwoord.Waarde, feiten.Zoek(antwoord.Feit)?.Domein);
        json.Tekst("door", antwoord.Door);
        if (antwoord.Op is not null)
        {
            json.Datum("op", antwoord.Op);
        }

        json.Code("graad", antwoord.Graad);
        json.Tekst("bron", antwoord.Bron);
        json.Tekst("getoetstDoor", antwoord.GetoetstDoor);
        json.Tekst("toelichting", antwoord.Toelichting);
        json.Tekst("bij", antwoord.Bij);
    }

    private void Toets(Uitvoeringstoets toets)
    {
        json.WriteString("organisatie", toets.Organisatie);
        if (toets.Datum is not null)
        {
            json.Datum("datum", toets.Datum);
        }

        json.Teksten("artikelen", toets.Artikelen.Select(a => a.ToString()));
        json.Teksten("aspecten", toets.Aspecten);
        json.Tekst("bron", toets.Bron);
    }

    /// <summary>An empty id is another id than none.</summary>
    private void OokLeeg(string naam, string? tekst)
    {
        if (tekst is not null)
        {
            json.WriteString(naam, tekst);
        }
    }
}
