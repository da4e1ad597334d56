using System.Text.Json;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>Writes <c>vergelijking.v1</c>: canonical JSON.</summary>
internal sealed class Vergelijkschrijver(Utf8JsonWriter json)
{
    public static ReadOnlyMemory<byte> Schrijf(Vergelijking vergelijking) => Canoniek.Bytes(json =>
    {
        json.WriteStartObject();
        new Vergelijkschrijver(json).Velden(vergelijking);
        json.WriteEndObject();
    });

    /// <summary>The properties of a comparison.</summary>
    public void Velden(Vergelijking v)
    {
        json.WriteString("schema", Vergelijking.Schema);
        json.WriteString("status", "indicatief");
        json.WriteBoolean("leeg", v.IsLeeg);
        Rapport("voor", v.Voor);
        Rapport("na", v.Na);
        json.Lijst("waarschuwingen", v.Waarschuwingen, json.Melding);
        json.Lijst("gegevens", v.Gegevens, g =>
        {
            json.WriteString("naam", g.Naam);
            json.WriteString("voor", g.Voor);
            json.WriteString("na", g.Na);
        });
        Oordeel(v);
        json.Lijst("aspecten", v.Aspecten, Aspect);
        Feiten(v.Feiten);
        Vragen(v);
        Tekst(v);
    }

    private void Rapport(string naam, Rapportgegevens rapport)
    {
        json.WriteStartObject(naam);
        json.Tekst("id", rapport.Onderwerp.Id);
        json.Code("soort", rapport.Onderwerp.Soort);
        json.Tekst("titel", rapport.Onderwerp.Titel);
        json.Datum("datum", rapport.Onderwerp.Datum);
        json.Datum("peildatum", rapport.Peildatum);
        json.WriteString("sha256", rapport.Onderwerp.Sha256);
        json.Code("detail", rapport.Detail);
        json.Code("toetsadvies", rapport.Toetsadvies);
        json.Teksten("organisaties", rapport.Organisaties);
        json.WriteString("motor", rapport.Motor);
        json.Lijst("pakketten", rapport.Pakketten, p =>
        {
            json.WriteString("id", p.Id);
            json.WriteString("versie", p.Versie);
            json.WriteString("sha256", p.Sha256);
        });
        json.WriteEndObject();
    }

    private void Oordeel(Vergelijking v)
    {
        json.WriteStartObject("oordeel");
        Paar("zeker", v.Voor.Oordeel.Zeker, v.Na.Oordeel.Zeker, null, Oordeelstand);
        Paar("verwacht", v.Voor.Oordeel.Verwacht, v.Na.Oordeel.Verwacht, null, Oordeelstand);
        json.WriteEndObject();
    }

    private void Oordeelstand(Oordeelstand stand)
    {
        json.Code("soort", stand.Soort);
        json.Teksten("mogelijk", stand.Mogelijk.Select(Codenaam.Van));
    }

    private void Aspect(Aspectverschil aspect)
    {
        json.WriteString("id", aspect.Id);
        json.WriteString("titel", aspect.Titel);
        json.WriteBoolean("gelijk", aspect.IsGelijk);
        Paar("zeker", aspect.Voor?.Zeker, aspect.Na?.Zeker, aspect.Zeker, Aspectstand);
        Paar("verwacht", aspect.Voor?.Verwacht, aspect.Na?.Verwacht, aspect.Verwacht, Aspectstand);
        json.Lijst("regels", aspect.Regels, Regel);
        json.WriteStartObject("rest");
        Verschil("zeker", aspect.RestZeker);
        Verschil("verwacht", aspect.RestVerwacht);
        json.WriteEndObject();
    }

    private void Aspectstand(Aspectstand stand)
    {
        json.Punten("punten", stand.Punten);
        json.WriteString("band", stand.Band);
        json.Teksten("banden", stand.Banden);
        json.WriteBoolean("kanOntbreken", stand.KanOntbreken);
    }

    private void Regel(Regelverschil regel)
    {
        json.WriteString("regel", regel.Regel);
        json.WriteString("titel", regel.Titel);
        json.Code("soort", regel.Soort);
        Paar("zeker", regel.Voor?.Zeker, regel.Na?.Zeker, regel.Zeker, Uitkomst);
        Paar("verwacht", regel.Voor?.Verwacht, regel.Na?.Verwacht, regel.Verwacht, Uitkomst);
    }

    private void Uitkomst(Uitkomstgegevens uitkomst)
    {
        json.Code("uitkomst", uitkomst.Uitkomst);
        json.Punten("punten", uitkomst.Punten);
        if (uitkomst.Ernst != Ernst.Geen)
        {
            json.Code("ernst", uitkomst.Ernst);
        }
    }

    private void Feiten(Reeks<Feitverschil>? feiten)
    {
        if (feiten is null)
        {
            json.WriteNull("feiten");
            return;
        }

        json.Lijst("feiten", feiten, f =>
        {
            json.WriteStartObject("adres");
            json.Adres(f.Adres);
            json.WriteEndObject();
            json.WriteString("vraag", f.Vraag);
            Deel("voor", f.Voor, Feit);
            Deel("na", f.Na, Feit);
        });
    }

    private void Feit(Feitgegevens feit)
    {
        Ruw("waarde", feit.Waarde ?? "null");
        json.Tekst("waardeInWoorden", feit.WaardeInWoorden);
        if (feit.Kandidaat is { } kandidaat)
        {
            Ruw("kandidaat", kandidaat);
            json.Tekst("kandidaatInWoorden", feit.KandidaatInWoorden);
        }

        if (feit.Oorzaak is { } oorzaak)
        {
            json.Code("oorzaak", oorzaak);
        }

        json.Code("graad", feit.Graad);
    }

    private void Vragen(Vergelijking v)
    {
        if (v.NieuweVragen is not { } nieuw || v.VervallenVragen is not { } weg)
        {
            json.WriteNull("vragen");
            return;
        }

        json.WriteStartObject("vragen");
        json.Lijst("nieuw", nieuw, Vraag);
        json.Lijst("vervallen", weg, Vraag);
        json.WriteEndObject();
    }

    private void Vraag(Vraaggegevens vraag)
    {
        json.Adres(vraag.Adres);
        json.WriteString("vraag", vraag.Vraag);
    }

    private void Tekst(Vergelijking v)
    {
        json.WriteStartObject("tekst");
        json.WriteBoolean("gelijk", v.IsTekstGelijk);
        json.WriteBoolean("volgordeAnders", v.IsVolgordeAnders);
        if (v.Alineas is { } alineas)
        {
            json.Lijst("alineas", alineas, a =>
            {
                Alinea("voor", a.NummerVoor, a.Voor);
                Alinea("na", a.NummerNa, a.Na);
            });
        }
        else
        {
            json.WriteNull("alineas");
        }

        json.WriteEndObject();
    }

    private void Alinea(string naam, int? nummer, string? tekst) => Deel(naam, tekst, t =>
    {
        json.WriteNumber("nummer", nummer!.Value);
        json.WriteString("tekst", t);
    });

    private void Paar<T>(string naam, T? voor, T? na, Puntenverschil? verschil, Action<T> velden)
        where T : class
    {
        json.WriteStartObject(naam);
        Deel("voor", voor, velden);
        Deel("na", na, velden);
        if (verschil is { } v)
        {
            Verschil("verschil", v);
        }

        json.WriteEndObject();
    }

    private void Deel<T>(string naam, T? waarde, Action<T> velden)
        where T : class
    {
        if (waarde is null)
        {
            json.WriteNull(naam);
            return;
        }

        json.WriteStartObject(naam);
        velden(waarde);
        json.WriteEndObject();
    }

    private void Verschil(string naam, Puntenverschil verschil)
    {
        json.WriteStartObject(naam);
        json.WriteNumber("van", verschil.Van);
        json.WriteNumber("tot", verschil.Tot);
        json.WriteEndObject();
    }

    /// <summary>A value that is canonical JSON already.</summary>
    private void Ruw(string naam, string waarde)
    {
        json.WritePropertyName(naam);
        json.WriteRawValue(waarde);
    }
}
