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
            return (new(id, Datum(e, "peildatum"), MetGegevens(Voorstellezing(e), e, id)), id, "");
        }
        catch (JsonException)
        {
            return (null, id, "Dit is geen geldige JSON.");
        }
        catch (InvalidOperationException)
        {
            return (null, id, "Een tekst bevat een half teken (een los surrogaat). Bewaar de invoer als UTF-8.");
        }
        catch (FormatException fout)
        {
            return (null, id, fout.Message);
        }
    }

    private static Leesresultaat<Voorstel> Voorstellezing(JsonElement e) =>
        e.TryGetProperty("alineas", out JsonElement alineas) && alineas.ValueKind == JsonValueKind.Array && alineas.GetArrayLength() > 0
            ? Wau.Toets.Voorstel.Lees(Soort(e), [.. alineas.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.String ? a.GetString()! : "")])
            : Wau.Toets.Voorstel.Lees(Soort(e), Tekst(e, "tekst") ?? "");

    private static Leesresultaat<Voorstel> MetGegevens(Leesresultaat<Voorstel> gelezen, JsonElement e, string id)
    {
        DateOnly? datum = Datum(e, "datum");
        return gelezen.Map(v => v with
        {
            Id = id,
            Titel = Tekst(e, "titel") ?? Tekst(e, "onderwerp")?.Trim() ?? v.Titel,
            Datum = datum ?? v.Datum,
            Kamerstuk = Kamerstuknummer.TryParse(id, out Kamerstuknummer stuk) ? stuk : v.Kamerstuk,
        });
    }

    private static Voorstelsoort Soort(JsonElement e) => Tekst(e, "soort")?.ToUpperInvariant() switch
    {
        null or "MOTIE" => Voorstelsoort.Motie,
        "AMENDEMENT" => Voorstelsoort.Amendement,
        "BELEIDSVOORSTEL" => Voorstelsoort.Beleidsvoorstel,
        _ => throw new FormatException($"'{Tekst(e, "soort")}' is geen soort. Kies uit: motie, amendement, beleidsvoorstel."),
    };

    private static string? Tekst(JsonElement e, string naam) =>
        e.TryGetProperty(naam, out JsonElement waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static DateOnly? Datum(JsonElement e, string naam) => Tekst(e, naam) is not { } tekst ? null
        : DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum) ? datum
        : throw new FormatException($"'{tekst}' bij '{naam}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.");
}
