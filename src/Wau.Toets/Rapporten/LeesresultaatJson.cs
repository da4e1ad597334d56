using System.Buffers;
using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten;

/// <summary>Writes <c>leesresultaat.v1</c>: what was read from a text, each part with its passages. Nothing in it is a judgement.</summary>
public static class LeesresultaatJson
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "leesresultaat.v1";

    /// <summary>Writes one result as UTF-8 without indentation; the same bytes on every machine.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="lezing">What was read from it.</param>
    public static ReadOnlyMemory<byte> Render(Voorstel voorstel, Tekstlezing lezing)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        ArgumentNullException.ThrowIfNull(lezing);
        var uit = new ArrayBufferWriter<byte>(4 << 10);
        using var json = new Utf8JsonWriter(uit, JsonRenderer.Schrijfwijze);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Kop(json, voorstel);
        Opbouw(json, voorstel, lezing);
        Verzoeken(json, voorstel, lezing);
        json.Lijst("organisaties", lezing.Organisaties.GroupBy(o => o.Code, StringComparer.Ordinal), g =>
        {
            json.WriteString("code", g.Key);
            json.Passages(g.Select(o => o.Passage));
        });
        json.Lijst("deadlines", lezing.Termijnen, t => Termijn(json, t));
        json.Lijst("doelgroepen", lezing.Doelgroepen, d =>
        {
            json.WriteString("code", d.Etiket);
            Weging(json, d);
            json.Passages(d.Woorden);
        });
        foreach (Duiding veld in lezing.Velden)
        {
            Passage[] direct = [.. lezing.Signalen.Where(s => s.IsKandidaat && string.Equals(s.Feit, Feitsleutels.Velden[veld.Etiket], StringComparison.Ordinal) && s.Waarde.Equals(Mogelijkheden.Waarheid(true))).Select(s => s.Passage)];
            json.WriteStartObject(veld.Etiket);
            json.WriteBoolean("waarde", veld.Geldt || direct.Length > 0);
            Weging(json, veld);
            json.Passages(direct.Concat(veld.Geldt ? veld.Woorden : []).Distinct());
            json.WriteEndObject();
        }

        json.Lijst("signalen", lezing.Signalen, s =>
        {
            json.WriteString("ingang", s.Ingang);
            json.WriteString("feit", s.Feit);
            json.Waarde("waarde", s.Waarde);
            json.WriteBoolean("ontkend", s.IsOntkend);
            json.WriteBoolean("hypothetisch", s.IsHypothetisch);
            json.Passage(s.Passage);
        });
        json.Lijst("meldingen", voorstel.Leesmeldingen, json.Melding);
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    private static void Kop(Utf8JsonWriter json, Voorstel voorstel)
    {
        json.Tekst("kst", voorstel.Id ?? voorstel.Kamerstuk?.ToString());
        json.Code("soort", voorstel.Soort);
        json.Tekst("titel", voorstel.Titel);
        json.Datum("datum", voorstel.Datum);
        json.Teksten("ondertekenaars", voorstel.Ondertekenaars);
        json.Teksten("overwegingen", (voorstel as Motie)?.Overwegingen.Select(a => a.Inhoud) ?? []);
    }

    /// <summary>How an amendment or a bill is put together; a motion has its requests.</summary>
    private static void Opbouw(Utf8JsonWriter json, Voorstel voorstel, Tekstlezing lezing)
    {
        var schrijver = new Stukschrijver(json);
        switch (voorstel)
        {
            case Amendement amendement:
                json.WriteStartObject("amendement");
                schrijver.Amendement(amendement);
                json.Lijst("soorten", lezing.Wijzigingen, schrijver.Soort);
                json.Lijst("toelichting", amendement.Toelichting, schrijver.Alinea);
                json.WriteEndObject();
                break;
            case Beleidsvoorstel beleid:
                json.Lijst("artikelen", beleid.Artikelen, schrijver.Deel);
                json.Lijst("toelichting", beleid.Toelichting, schrijver.Alinea);
                break;
        }
    }

    private static void Verzoeken(Utf8JsonWriter json, Voorstel voorstel, Tekstlezing lezing)
    {
        json.Lijst("dicta", lezing.Dicta, d =>
        {
            json.WriteNumber("nummer", d.Nummer);
            json.Code("soort", d.Soort);
            json.Code("raaktUitvoering", d.Raakt);
            json.Passages(((Motie)voorstel).Dicta[d.Nummer - 1].Alineas.Select(a => a.Passage()));
            json.Lijst("wegingen", Gewogen(d), w =>
            {
                json.WriteString("etiket", w.Etiket);
                Weging(json, w);
            });
        });
        json.Code("hoofdsoort", lezing.Hoofdsoort);
        json.Code("raaktUitvoering", lezing.RaaktUitvoering);
    }

    private static void Termijn(Utf8JsonWriter json, Termijnvermelding vermelding)
    {
        Termijn termijn = vermelding.Termijn;
        json.WriteString("tekst", termijn.Tekst);
        json.Code("type", termijn.Soort);
        json.Code("rol", termijn.Rol);
        json.Datum("datum", termijn.Datum);
        json.WriteStartObject("uiterlijk");
        json.Datum("van", termijn.UiterlijkVan);
        json.Datum("tot", termijn.UiterlijkTot);
        json.WriteEndObject();
        json.Passages([vermelding.Passage]);
    }

    /// <summary>The two strongest kinds, and whether it touches implementation.</summary>
    private static IEnumerable<Duiding> Gewogen(Dictumduiding dictum) =>
        Etiketten.Soorten.Select(dictum.Duiding).Where(d => d.Bijdragen.Count > 0).OrderByDescending(d => d.Punten).Take(2)
            .Concat(Etiketten.Raakt.Select(dictum.Duiding));

    /// <summary>Points that can be added up by hand: start, signs, total.</summary>
    private static void Weging(Utf8JsonWriter json, Duiding duiding)
    {
        json.WriteNumber("basis", duiding.Basis);
        json.WriteNumber("punten", duiding.Punten);
        json.Lijst("tekens", duiding.Bijdragen, b =>
        {
            json.WriteString("teken", b.Teken);
            json.WriteNumber("punten", b.Voor(duiding.Etiket));
            json.Passage(b.Passage);
        });
    }
}
