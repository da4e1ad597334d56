namespace SnelleToets.Cli;

/// <summary>Output that is whole or absent: written to <c>&lt;path&gt;.deel</c> and renamed at the end; standard output when there is no path.</summary>
internal sealed class Uitvoerbestand(string? pad, Terminal terminal) : IDisposable
{
    private FileStream? _bestand;

    /// <summary>Length of the whole lines of an earlier run; null when there are none, or when all of them were met again.</summary>
    private long? _bewaard;

    /// <summary>Where unfinished output stands; null for standard output.</summary>
    public string? Deel => pad is null ? null : pad + ".deel";

    public Stream Stroom => pad is null ? terminal.Uit : _bestand ??= new FileStream(Deel!, FileMode.Create, FileAccess.Write, FileShare.Read);

    /// <summary>Goes on where an earlier run stopped: lines that were kept are compared with what is written, and the rest is added.</summary>
    /// <remarks>Until every kept line was met again the file stays as it was; then a broken last line is cut off.</remarks>
    public void Hervat()
    {
        if (Deel is not null && File.Exists(Deel))
        {
            _bestand = new FileStream(Deel, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            _bewaard = LengteHeleRegels(_bestand);
            _bestand.Position = 0;
        }
    }

    /// <summary>Writes one line, or finds it back when an earlier run wrote it.</summary>
    public async Task SchrijfRegelAsync(ReadOnlyMemory<byte> json, CancellationToken stop)
    {
        byte[] regel = [.. json.Span, (byte)'\n'];
        if (_bestand?.Position < _bewaard)
        {
            byte[] eerder = new byte[regel.Length];
            int gelezen = await _bestand.ReadAtLeastAsync(eerder, eerder.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
            if (!eerder.AsSpan(0, gelezen).SequenceEqual(regel))
            {
                throw AnderDeel();
            }

            return;
        }

        RondHervattenAf();
        await Stroom.WriteAsync(regel, stop).ConfigureAwait(false);
    }

    /// <summary>Everything is written: gives the file its name.</summary>
    public void Voltooi()
    {
        RondHervattenAf();
        Stroom.Flush();
        if (pad is not null)
        {
            _bestand!.Dispose();
            File.Move(Deel!, pad, overwrite: true);
        }
    }

    public void Dispose() => _bestand?.Dispose();

    private void RondHervattenAf()
    {
        if (_bewaard is { } bewaard)
        {
            if (_bestand!.Position < bewaard)
            {
                throw AnderDeel();
            }

            _bestand.SetLength(bewaard);
            _bewaard = null;
        }
    }

    private Stop AnderDeel() => new(Afloop.Gebruik, $"Het deel '{Deel}' hoort bij andere invoer of instellingen. Verwijder het of laat --hervat weg.");

    private static long LengteHeleRegels(Stream bestand)
    {
        long heel = 0;
        long positie = 0;
        byte[] buffer = new byte[64 << 10];
        int gelezen;
        while ((gelezen = bestand.Read(buffer)) > 0)
        {
            int laatste = buffer.AsSpan(0, gelezen).LastIndexOf((byte)'\n');
            heel = laatste < 0 ? heel : positie + laatste + 1;
            positie += gelezen;
        }

        return heel;
    }
}
