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

    private static readonly (string Naam, string Feit)[] JaNee =
    [
        ("gegevensdeling", "gegevens.nieuweVerwerking"), ("geld", "geld.gevraagd"), ("dekking", "document.dekkingGenoemd"),
        ("regelgeving", "uitvoering.wetNodig"), ("toezichtCapaciteit", "capaciteit.toezicht"), ("terugwerkend", "uitvoering.terugwerkend"),
    ];

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
        Verzoeken(json, voorstel, lezing);
        json.Lijst("organisaties", lezing.Organisaties.GroupBy(o => o.Code, StringComparer.Ordinal), g =>
        {
            json.WriteString("code", g.Key);
            json.Passages(g.Select(o => o.Passage));
        });
        json.Lijst("deadlines", lezing.Termijnen, t => Termijn(json, t));
        Doelgroepen(json, lezing);
        foreach ((string naam, string feit) in JaNee)
        {
            Signaal[] gevonden = [.. lezing.Signalen.Where(s => s.IsKandidaat && string.Equals(s.Feit, feit, StringComparison.Ordinal) && s.Waarde.Equals(Mogelijkheden.Waarheid(true)))];
            json.WriteStartObject(naam);
            json.WriteBoolean("waarde", gevonden.Length > 0);
            json.Passages(gevonden.Select(s => s.Passage));
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

    private static void Verzoeken(Utf8JsonWriter json, Voorstel voorstel, Tekstlezing lezing)
    {
        json.Lijst("dicta", lezing.Dicta, d =>
        {
            json.WriteNumber("nummer", d.Nummer);
            json.Code("soort", d.Soort);
            json.Code("raaktUitvoering", d.Raakt);
            json.WriteNumber("punten", d.Punten);
            json.WriteNumber("soortpunten", d.Soortpunten);
            json.Passages(((Motie)voorstel).Dicta[d.Nummer - 1].Alineas.Select(a => a.Passage()));
            json.Lijst("tekens", d.Tekens, t =>
            {
                json.WriteString("teken", t.Teken);
                json.WriteNumber("raakt", t.Raakt);
                json.WriteStartObject("soort");
                foreach (Soortpunten punten in t.Soort)
                {
                    json.WriteNumber(Codenaam.Van(punten.Soort), punten.Punten);
                }

                json.WriteEndObject();
                json.Passage(t.Passage);
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

    private static void Doelgroepen(Utf8JsonWriter json, Tekstlezing lezing)
    {
        var groepen = lezing.Signalen
            .Where(s => s.IsKandidaat && string.Equals(s.Feit, "burger.doelgroepen", StringComparison.Ordinal))
            .SelectMany(s => ((Codeverzameling)s.Waarde).Bevat.Select(code => (Code: code, s.Passage)));
        json.Lijst("doelgroepen", groepen.GroupBy(g => g.Code, StringComparer.Ordinal), g =>
        {
            json.WriteString("code", g.Key);
            json.Passages(g.Select(x => x.Passage).Distinct<Passage>());
        });
    }
}
