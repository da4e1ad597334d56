using System.Text.Json;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Toetsing.Effecten;

namespace Wau.Toets.Rapporten.Effecten;

/// <summary>Writes <c>effect.v1</c>: canonical JSON.</summary>
internal sealed class Effectschrijver(Utf8JsonWriter json)
{
    public static ReadOnlyMemory<byte> Schrijf(Effect effect) => Canoniek.Bytes(json =>
    {
        json.WriteStartObject();
        new Effectschrijver(json).Velden(effect);
        json.WriteEndObject();
    });

    private void Velden(Effect effect)
    {
        json.WriteString("schema", Effect.Schema);
        json.WriteString("status", "indicatief");
        json.WriteBoolean("leeg", effect.IsLeeg);
        json.Lijst("amendementen", effect.Amendementen, Amendement);
        if (effect.InPlaatsVan is { } oud)
        {
            json.WriteStartObject("inPlaatsVan");
            Amendement(oud);
            json.WriteEndObject();
        }

        json.Lijst("soorten", effect.Duidingen, new Stukschrijver(json).Soort);
        json.Lijst("achterhaald", effect.Achterhaald, f => Achterhaald(f, effect));
        json.Lijst("hertoetsen", effect.Hertoetsen, Hertoets);
        json.Lijst("botsingen", effect.Botsingen, Botsing);
        json.Lijst("toelichting", effect.Toelichting, t =>
        {
            json.WriteString("feit", t.Feit);
            json.WriteString("vraag", t.Vraag);
            json.Lijst("passages", t.Passages, json.Passage);
        });
        json.Lijst("waarschuwingen", effect.Waarschuwingen, json.Melding);
        json.WriteStartObject("vergelijking");
        new Vergelijkschrijver(json).Velden(effect.Vergelijking);
        json.WriteEndObject();
    }

    private void Amendement(Amendement amendement)
    {
        json.WriteString("naam", amendement.Naam());
        json.Tekst("id", amendement.Id);
        json.Tekst("titel", amendement.Titel);
        json.Datum("datum", amendement.Datum);
        new Stukschrijver(json).Amendement(amendement);
    }

    private void Achterhaald(Achterhaaldfeit feit, Effect effect)
    {
        Feiten.Feit bekend = effect.Na.Regelset.Feiten.Zoek(feit.Adres.Feit)!; // it has a value on a sheet of this rule set
        json.Adres(feit.Adres);
        json.WriteString("vraag", bekend.Vraag);
        json.WriteString("was", Zinnen.Waarde(feit.Was.Waarde!, bekend));
        json.Tekst("lijkt", feit.Nu.Kandidaat is { } lijkt ? Zinnen.Waarde(lijkt, bekend) : null);
    }

    private void Hertoets(Hertoets hertoets)
    {
        json.WriteString("organisatie", hertoets.Toets.Organisatie);
        json.Datum("datum", hertoets.Toets.Datum);
        json.Tekst("bron", hertoets.Toets.Bron);
        json.Teksten("plaatsen", hertoets.Plaatsen.Select(p => p.ToString()));
        json.Teksten("aspecten", hertoets.Aspecten);
    }

    private void Botsing(Botsing botsing)
    {
        json.WriteString("amendement", botsing.Amendement);
        json.WriteString("ander", botsing.Ander);
        json.WriteString("plaats", botsing.Plaats.ToString());
        json.WriteString("anderePlaats", botsing.AnderePlaats.ToString());
        json.WriteBoolean("zelfdeTekst", botsing.IsZelfdeTekst);
    }
}
