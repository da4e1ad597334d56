using System.Globalization;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Batch;

/// <summary>One line of a batch: <c>id</c> or <c>kst</c>, <c>alineas</c> or <c>tekst</c> (alineas wins), optional titel, onderwerp, datum, peildatum, soort.</summary>
internal sealed record Invoerregel(string Id, DateOnly? Peildatum, Leesresultaat<Voorstel> Voorstel)
{
    /// <summary>Reads a line; the error is a sentence.</summary>
    public static (Invoerregel? Regel, string Id, string Fout) Lees(string regel, int nummer)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"regel {nummer}");
        try
        {
            using var json = JsonDocument.Parse(regel);
            JsonElement e = json.RootElement;
            if (e.ValueKind != JsonValueKind.Object)
            {
                return (null, id, "Een regel is een JSON-object: { … }.");
            }

            id = Tekst(e, "id") ?? Tekst(e, "kst") ?? id;
            Leesresultaat<Voorstel> gelezen = Voorstellezing(e);
            return (new(id, Datum(e, "peildatum"), MetGegevens(gelezen, e, id)), id, "");
        }
        catch (JsonException)
        {
            return (null, id, "Dit is geen geldige JSON.");
        }
    }

    private static Leesresultaat<Voorstel> Voorstellezing(JsonElement e)
    {
        Voorstelsoort soort = Enum.TryParse(Tekst(e, "soort"), ignoreCase: true, out Voorstelsoort s) && s != Voorstelsoort.Onbekend ? s : Voorstelsoort.Motie;
        return e.TryGetProperty("alineas", out JsonElement alineas) && alineas.ValueKind == JsonValueKind.Array && alineas.GetArrayLength() > 0
            ? Wau.Toets.Voorstel.Lees(soort, [.. alineas.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.String ? a.GetString()! : "")])
            : Wau.Toets.Voorstel.Lees(soort, Tekst(e, "tekst") ?? "");
    }

    private static Leesresultaat<Voorstel> MetGegevens(Leesresultaat<Voorstel> gelezen, JsonElement e, string id) => gelezen.Map(v => v with
    {
        Id = id,
        Titel = Tekst(e, "titel") ?? Tekst(e, "onderwerp")?.Trim() ?? v.Titel,
        Datum = Datum(e, "datum") ?? v.Datum,
        Kamerstuk = Kamerstuknummer.TryParse(id, out Kamerstuknummer stuk) ? stuk : v.Kamerstuk,
    });

    private static string? Tekst(JsonElement e, string naam) =>
        e.TryGetProperty(naam, out JsonElement waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static DateOnly? Datum(JsonElement e, string naam) =>
        DateOnly.TryParseExact(Tekst(e, naam), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum) ? datum : null;
}
