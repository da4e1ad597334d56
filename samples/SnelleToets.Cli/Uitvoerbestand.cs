namespace SnelleToets.Cli;

/// <summary>Output that is whole or absent: written to <c>&lt;path&gt;.deel</c> and renamed at the end; standard output when there is no path.</summary>
internal sealed class Uitvoerbestand(string? pad, Terminal terminal) : IDisposable
{
    private FileStream? _bestand;

    /// <summary>Where unfinished output stands; null for standard output.</summary>
    public string? Deel => pad is null ? null : pad + ".deel";

    public Stream Stroom => pad is null ? terminal.Uit : _bestand ??= new FileStream(Deel!, FileMode.Create, FileAccess.Write, FileShare.Read);

    /// <summary>Goes on where an earlier run stopped: whole lines stay, a broken last line is cut off.</summary>
    /// <returns>Number of whole lines that are kept.</returns>
    public int Hervat()
    {
        if (Deel is null || !File.Exists(Deel))
        {
            return 0;
        }

        _bestand = new FileStream(Deel, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        (int regels, long heel) = TelRegels(_bestand);
        _bestand.SetLength(heel);
        _bestand.Position = heel;
        return regels;
    }

    /// <summary>Everything is written: gives the file its name.</summary>
    public void Voltooi()
    {
        Stroom.Flush();
        if (pad is not null)
        {
            _bestand!.Dispose();
            File.Move(Deel!, pad, overwrite: true);
        }
    }

    public void Dispose() => _bestand?.Dispose();

    private static (int Regels, long Heel) TelRegels(Stream bestand)
    {
        int regels = 0;
        long heel = 0;
        long positie = 0;
        byte[] buffer = new byte[64 << 10];
        int gelezen;
        while ((gelezen = bestand.Read(buffer)) > 0)
        {
            for (int i = 0; i < gelezen; i++)
            {
                positie++;
                if (buffer[i] == (byte)'\n')
                {
                    regels++;
                    heel = positie;
                }
            }
        }

        return (regels, heel);
    }
}
