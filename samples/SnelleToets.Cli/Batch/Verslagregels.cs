using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.TweedeKamer;

namespace SnelleToets.Cli.Batch;

/// <summary>Gives a debate report to a batch as lines, one motion each; other input passes unchanged.</summary>
internal static class Verslagregels
{
    /// <summary>The input as lines: as it is, or made from the report that it holds.</summary>
    /// <exception cref="Stop">It is XML, but no report that can be read.</exception>
    public static async Task<Stream> OpenAsync(string bestand, Terminal terminal, CancellationToken stop)
    {
        var invoer = PipeReader.Create(Invoerbestand.Open(bestand, terminal));
        ReadResult begin = await invoer.ReadAsync(stop).ConfigureAwait(false);
        bool isXml = IsXml(begin.Buffer.FirstSpan);
        invoer.AdvanceTo(begin.Buffer.Start);
        Stream stroom = invoer.AsStream();
        return isXml ? Regels(stroom, bestand, terminal) : stroom;
    }

    /// <summary>What one motion of a report is called: its number, or its place in the report.</summary>
    public static string Naam(VoorgelezenMotie motie) =>
        motie.Lezing.Waarde?.Id ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"motie {motie.Nummer}");

    private static bool IsXml(ReadOnlySpan<byte> begin) =>
        (begin.StartsWith(Encoding.UTF8.Preamble) ? begin[Encoding.UTF8.Preamble.Length..] : begin).TrimStart(" \t\r\n"u8).StartsWith("<"u8);

    private static MemoryStream Regels(Stream stroom, string bestand, Terminal terminal)
    {
        using Stream xml = stroom;
        Leesresultaat<Vlosverslag> gelezen = Vlosverslag.Lees(xml);
        terminal.Meld(gelezen.Meldingen);
        Vlosverslag verslag = gelezen.Waarde ?? throw new Stop(Afloop.Onleesbaar, $"'{bestand}' is niet gelezen. Geef JSONL of een debatverslag.");
        var regels = new MemoryStream();
        foreach (VoorgelezenMotie motie in verslag.Moties)
        {
            Schrijf(regels, motie, verslag.Datum);
        }

        regels.Position = 0;
        return regels;
    }

    private static void Schrijf(MemoryStream regels, VoorgelezenMotie motie, DateOnly? datum)
    {
        using (var json = new Utf8JsonWriter(regels))
        {
            json.WriteStartObject();
            json.WriteString("id", Naam(motie));
            json.WriteString("titel", motie.Lezing.Waarde?.Titel);
            json.WriteString("datum", datum?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteStartArray("alineas");
            foreach (string alinea in motie.Alineas)
            {
                json.WriteStringValue(alinea);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        regels.WriteByte((byte)'\n');
    }
}
