using System.Buffers;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.Rapporten;

namespace SnelleToets.Cli.Batch;

/// <summary>What one line of input became: one line of output, and the report when there is one.</summary>
internal sealed record Regelresultaat(ReadOnlyMemory<byte> Json, bool IsGelukt, Toetsrapport? Rapport = null)
{
    public static Regelresultaat Toets((string Tekst, int Nummer) invoer, Regelset set, DateOnly? peildatum) => Maak(invoer, regel =>
    {
        Toetsrapport rapport = set.Toets(regel.Voorstel.Waarde!, null, new() { Peildatum = regel.Peildatum ?? peildatum });
        return new(Regel(regel.Id, "rapport", json => json.WriteRawValue(rapport.ToJson(Rapportdetail.Kort).Span, skipInputValidation: true)), true, rapport);
    });

    public static Regelresultaat Lees((string Tekst, int Nummer) invoer, Regelset set, DateOnly? peildatum) => Maak(invoer, regel =>
    {
        Voorstel voorstel = regel.Voorstel.Waarde!;
        return new(LeesresultaatJson.Render(voorstel, set.Lees(voorstel, new() { Peildatum = regel.Peildatum ?? peildatum })), true);
    });

    private static Regelresultaat Maak((string Tekst, int Nummer) invoer, Func<Invoerregel, Regelresultaat> verwerk)
    {
        (Invoerregel? regel, string id, string fout) = Invoerregel.Lees(invoer.Tekst, invoer.Nummer);
        if (regel is null)
        {
            return Mislukt(id, [("BR0001", fout)]);
        }

        return regel.Voorstel.IsGelukt ? verwerk(regel) : Mislukt(id, regel.Voorstel.Meldingen.Select(m => (m.Code, m.Zin)));
    }

    private static Regelresultaat Mislukt(string id, IEnumerable<(string Code, string Zin)> fouten) => new(
        Regel(id, "fouten", json =>
        {
            json.WriteStartArray();
            foreach ((string code, string zin) in fouten)
            {
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("zin", zin);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }),
        false);

    private static ReadOnlyMemory<byte> Regel(string id, string naam, Action<Utf8JsonWriter> waarde)
    {
        var uit = new ArrayBufferWriter<byte>(8 << 10);
        using var json = new Utf8JsonWriter(uit);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WritePropertyName(naam);
        waarde(json);
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }
}
