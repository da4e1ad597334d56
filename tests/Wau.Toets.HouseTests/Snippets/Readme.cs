using Wau.Toets;

namespace Wau.Toets.HouseTests.Snippets;

/// <summary>The code of the README; each block is compiled and run as it is shown there (without its usings).</summary>
public sealed class Readme : IDisposable
{
    private readonly TextWriter _scherm = Console.Out;

    public Readme() => Console.SetOut(TextWriter.Null);

    public void Dispose() => Console.SetOut(_scherm);

    [Fact]
    public void Eerste_rapport()
    {
        // snippet: eerste-rapport
        Motie motie = Motie.Parse(File.ReadAllText("motie.txt"));
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(motie);
        Console.WriteLine(rapport.ToMarkdown());
        // einde
    }

    [Fact]
    public void Met_antwoorden()
    {
        Motie motie = Motie.Parse(File.ReadAllText("motie.txt"));

        // snippet: met-antwoorden
        string json = File.ReadAllText("samples/voorbeelden/antwoorden-warmtefonds.json");
        Antwoorden antwoorden = Antwoorden.Lees(json, Regelsets.SnelleToets).WaardeOfFout();
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(motie, antwoorden);
        // einde
        Assert.NotEmpty(rapport.Antwoorden.Lijst);
    }
}
