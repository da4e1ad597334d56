using System.Globalization;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Batch;

/// <summary>One line of a batch: <c>id</c> or <c>kst</c>, <c>alineas</c> or <c>tekst</c> (alineas wins), optional titel, onderwerp, datum, peildatum, soort.</summary>
internal sealed record Invoerregel(string Id, DateOnly? Peildatum, Leesresultaat<Voorstel> Voorstel)
{
    private static readonly string[] Teksten = ["id", "kst", "titel", "onderwerp", "datum", "peildatum", "soort", "tekst"];

    /// <summary>Reads a line; the error is a sentence.</summary>
    /// <param name="regel">The line.</param>
    /// <param name="naam">What the paper is called when the line does not say.</param>
    public static (Invoerregel? Regel, string Id, string Fout) Lees(string regel, string naam)
    {
        string id = naam;
        try
        {
            using var json = JsonDocument.Parse(regel);
            JsonElement e = json.RootElement;
            if (e.ValueKind != JsonValueKind.Object)
            {
                return (null, id, "Een regel is een JSON-object: { … }.");
            }

            id = Tekst(e, "id") ?? Tekst(e, "kst") ?? id;
            Array.ForEach(Teksten, eigenschap => Waarde(e, eigenschap, JsonValueKind.String));
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
        Waarde(e, "alineas", JsonValueKind.Array) is { } alineas && alineas.GetArrayLength() > 0
            ? Wau.Toets.Voorstel.Lees(Soort(e), [.. alineas.EnumerateArray().Select(Alinea)])
            : Wau.Toets.Voorstel.Lees(Soort(e), Tekst(e, "tekst") ?? "");

    private static string Alinea(JsonElement alinea) =>
        alinea.ValueKind == JsonValueKind.String ? alinea.GetString()! : throw new FormatException("In 'alineas' staat iets dat geen tekst is. Zet elke alinea tussen aanhalingstekens.");

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

    private static string? Tekst(JsonElement e, string naam) => Waarde(e, naam, JsonValueKind.String)?.GetString();

    /// <summary>A value of the right kind; null when it is absent or null, an error when it is of another kind.</summary>
    private static JsonElement? Waarde(JsonElement e, string naam, JsonValueKind soort) =>
        !e.TryGetProperty(naam, out JsonElement waarde) || waarde.ValueKind == JsonValueKind.Null ? null
        : waarde.ValueKind == soort ? waarde
        : throw new FormatException(soort == JsonValueKind.Array ? $"'{naam}' hoort een lijst te zijn: [ … ]." : $"'{naam}' hoort tekst te zijn, tussen aanhalingstekens.");

    private static DateOnly? Datum(JsonElement e, string naam) => Tekst(e, naam) is not { } tekst ? null
        : DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum) ? datum
        : throw new FormatException($"'{tekst}' bij '{naam}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.");
}
