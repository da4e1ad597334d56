using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vragenlijsten;

/// <summary>The question sheet as <c>antwoorden.v1</c> to fill in with a text editor.</summary>
internal static class VragenlijstJson
{
    // For a file that somebody edits, not for inside HTML: quotation marks stay readable.
    private static readonly JsonWriterOptions Schrijfwijze = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Render(Vragenlijst lijst)
    {
        var uit = new ArrayBufferWriter<byte>(16 << 10);
        using var json = new Utf8JsonWriter(uit, Schrijfwijze);
        json.WriteStartObject();
        AntwoordenJson.Omslag(json, lijst.Rapport.Onderwerp.Id, lijst.Rapport.Onderwerp.Sha256);
        json.Lijst("antwoorden", lijst.Groepen.SelectMany(g => g.Vragen), v => Vraag(json, v, lijst));
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }

    private static void Vraag(Utf8JsonWriter json, Vraaguitleg vraag, Vragenlijst lijst)
    {
        json.WriteString("vraag", vraag.Tekst);
        json.Tekst("uitleg", vraag.Toelichting);
        json.WriteString("toegestaan", Toegestaan(vraag.Vraag.Feit));
        json.Tekst("vermoeden", string.Join(' ', new[] { vraag.Vermoeden }.Concat(vraag.Signalen).Where(z => z.Length > 0)));
        json.WriteString("waarom", string.Join("; ", vraag.Waarom));
        json.Adres(vraag.Vraag.Adres);
        json.Tekst("door", lijst.Voor);
        json.WriteString("waarde", Antwoord.NogOpen);
    }

    /// <summary>What to write in the place of the question mark.</summary>
    private static string Toegestaan(Feit feit) => feit.Domein switch
    {
        Waarheidswaarde => "true (ja), false (nee) of null (weten we niet)",
        Getallen g => $"een getal van {Waardetekst.Getal(g.Waarden.Kleinste)} tot en met {Waardetekst.Getal(g.Waarden.Grootste)}{(feit.Eenheid.Length > 0 ? $" ({feit.Eenheid})" : "")}, of {{ \"van\": …, \"tot\": … }}, of null (weten we niet)",
        Datums d => $"een datum van \"{Jsondatum.Schrijf(d.Waarden.Kleinste)}\" tot en met \"{Jsondatum.Schrijf(d.Waarden.Grootste)}\", of {{ \"van\": …, \"tot\": … }}, of null (weten we niet)",
        Keuzes k => $"{Codes(feit, k.Opties)}, of {{ \"eenVan\": [ … ] }}, of null (weten we niet)",
        Codeverzameling c => $"een lijst als [ … ] met: {Codes(feit, c.Mogelijk)}; of {{ \"bevat\": [ … ], \"volledig\": false }} als er meer kan zijn, of null (weten we niet)",
        _ => throw new InvalidOperationException("A type of fact without meaning."),
    };

    private static string Codes(Feit feit, Reeks<string> codes) => string.Join(", ", feit.Waarden.Count == 0
        ? codes.Select(code => $"\"{code}\"")
        : feit.Waarden.Select(w => string.Equals(w.Titel, w.Code, StringComparison.Ordinal) ? $"\"{w.Code}\"" : $"\"{w.Code}\" ({w.Titel})"));
}
