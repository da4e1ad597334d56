using System.IO.Compression;

namespace SnelleToets.Cli;

/// <summary>Input: a file, a gzipped file, or <c>-</c> for standard input.</summary>
internal static class Invoerbestand
{
    /// <summary>Largest single paper that is read.</summary>
    private const int MeesteBytes = 16 << 20;

    public static Stream Open(string pad, Terminal terminal)
    {
        if (pad is "-")
        {
            return terminal.In;
        }

        if (!File.Exists(pad))
        {
            throw new Stop(Afloop.Onleesbaar, $"Het bestand '{pad}' is er niet.");
        }

        Stream bestand = File.OpenRead(pad);
        return pad.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(bestand, CompressionMode.Decompress) : bestand;
    }

    /// <summary>All bytes of one paper; refused when there are too many.</summary>
    public static async Task<byte[]> LeesAsync(string pad, Terminal terminal, CancellationToken stop)
    {
        using Stream stroom = Open(pad, terminal);
        using var geheugen = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        int gelezen;
        while ((gelezen = await stroom.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            geheugen.Write(buffer, 0, gelezen);
            if (geheugen.Length > MeesteBytes)
            {
                throw new Stop(Afloop.Onleesbaar, $"'{pad}' is groter dan {MeesteBytes >> 20} MiB. Geef één stuk tegelijk; gebruik 'batch' voor veel stukken.");
            }
        }

        return geheugen.ToArray();
    }
}
