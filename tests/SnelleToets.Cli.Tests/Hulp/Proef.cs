using System.Text;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>A folder of its own for one test, and the command line run in process with streams in memory.</summary>
internal sealed class Proef : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("snelle-toets-proef-");

    /// <summary>The names of the files in the folder.</summary>
    public IEnumerable<string> Bestanden => _map.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    /// <summary>A path in the folder.</summary>
    public string Pad(string naam) => Path.Combine(_map.FullName, naam);

    /// <summary>Writes a file in the folder and gives its path.</summary>
    public string Schrijf(string naam, string inhoud) => Schrijf(naam, Encoding.UTF8.GetBytes(inhoud));

    public string Schrijf(string naam, byte[] inhoud)
    {
        File.WriteAllBytes(Pad(naam), inhoud);
        return Pad(naam);
    }

    public byte[] Lees(string naam) => File.ReadAllBytes(Pad(naam));

    public string LeesTekst(string naam) => File.ReadAllText(Pad(naam));

    public static Task<Afdruk> RunAsync(params string[] args) => RunAsync(Stream.Null, CancellationToken.None, args);

    public static Task<Afdruk> RunMetInvoerAsync(string invoer, params string[] args) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(invoer)), CancellationToken.None, args);

    public static async Task<Afdruk> RunAsync(Stream invoer, CancellationToken stop, params string[] args)
    {
        using var uit = new MemoryStream();
        using var fout = new StringWriter { NewLine = "\n" };
        int code = await Opdrachtregel.RunAsync(args, new Terminal(invoer, uit, fout, ToonVoortgang: false, new Klok()), stop);
        return new(code, uit.ToArray(), fout.ToString());
    }

    public void Dispose() => _map.Delete(recursive: true);
}
