using System.Text.Json;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes human judgement beside the computed result, of which it is no part.</summary>
internal sealed class Oordeelschrijver(Utf8JsonWriter json, Rapportschrijver rapport)
{
    public void Schrijf(Toetsrapport toets, MenselijkOordeel mens)
    {
        json.WriteStartObject("menselijkOordeel");
        Velden(toets, mens);
        json.WriteEndObject();
    }

    public void Velden(Toetsrapport toets, MenselijkOordeel mens)
    {
        Bij(mens.Oordelen);
        json.WriteStartObject("oordeel");
        rapport.Stand("berekend", mens.Berekend, Zinnen.Zeker(mens.Berekend));
        rapport.Stand("naOordeel", mens.NaOordeel, Zinnen.Zeker(mens.NaOordeel));
        json.WriteEndObject();
        json.Lijst("aspecten", mens.Aspecten, a =>
        {
            json.WriteString("id", a.Aspect.Id);
            rapport.Stand("berekend", a.Aspect, a.Berekend);
            rapport.Stand("naOordeel", a.Aspect, a.NaOordeel);
        });
        json.Lijst("oordelen", mens.Regels, r => Oordeel(r, Rapportzicht.Bevinding(toets, r.Oordeel.Regel).Regel));
        json.Lijst("opmerkingen", mens.Oordelen.Opmerkingen, Opmerking);
        json.Lijst("waarschuwingen", mens.Waarschuwingen, json.Melding);
    }

    private void Bij(Oordelen oordelen)
    {
        if (oordelen is { OnderwerpId: not null } or { OnderwerpSha256: not null })
        {
            json.WriteStartObject("onderwerp");
            json.Tekst("id", oordelen.OnderwerpId);
            json.Tekst("sha256", oordelen.OnderwerpSha256);
            json.WriteEndObject();
        }
    }

    private void Oordeel(Regelherziening herziening, Regel regel)
    {
        Regeloordeel oordeel = herziening.Oordeel;
        json.WriteString("regel", oordeel.Regel);
        json.Code("keuze", oordeel.Keuze);
        if (oordeel.Trapnummer is { } nummer)
        {
            json.WriteNumber("trapnummer", nummer);
        }

        json.WriteString("reden", oordeel.Reden);
        json.WriteString("door", oordeel.Door);
        json.Datum("op", oordeel.Op);
        json.Tekst("bevestigdDoor", oordeel.BevestigdDoor);
        json.WriteBoolean("teltMee", oordeel.TeltMee);
        rapport.Stand("berekend", herziening.Berekend, Zinnen.Tekst(regel, herziening.Berekend));
        rapport.Stand("naOordeel", herziening.NaOordeel, Zinnen.Tekst(regel, herziening.NaOordeel));
    }

    private void Opmerking(Oordeelopmerking opmerking)
    {
        json.WriteString("tekst", opmerking.Tekst);
        json.WriteString("door", opmerking.Door);
        json.Datum("op", opmerking.Op);
    }
}
