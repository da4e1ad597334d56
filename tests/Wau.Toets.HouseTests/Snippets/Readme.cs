using Wau.Toets;
using Wau.Toets.Toetsing;

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

        // snippet: antwoorden
        Regelset set = Regelsets.SnelleToets;
        Antwoorden antwoorden = Antwoorden.Lees(
            """[ { "feit": "capaciteit.ruimte", "voor": "gemeenten", "waarde": "nee", "door": "VNG" } ]""", set).WaardeOfFout();
        Toetsrapport rapport = set.Toets(motie, antwoorden, new Toetsopties { Peildatum = new DateOnly(2026, 11, 20) });

        foreach (Vraag vraag in rapport.Vragen.Take(3))
        {
            Console.WriteLine($"{vraag.Feit.Vraag} ({vraag.Gevolg})");
        }
        // einde
        Assert.NotEmpty(rapport.Antwoorden.Lijst);
    }

    [Fact]
    public void Een_amendement()
    {
        Regelset set = Regelsets.SnelleToets;
        Antwoorden antwoordenBijDeWet = Antwoorden.Lees(File.ReadAllText("antwoorden-wetsvoorstel.json"), set).WaardeOfFout();

        // snippet: effect
        Beleidsvoorstel wet = (Beleidsvoorstel)Voorstel.LeesJson(File.ReadAllBytes("wetsvoorstel.json")).WaardeOfFout();
        Amendement amendement = Amendement.Lees(File.ReadAllText("amendement.txt")).WaardeOfFout();

        Effect effect = set.Effect(wet, amendement, antwoordenBijDeWet);
        Console.WriteLine(effect.ToMarkdown());
        // einde
        Assert.NotEmpty(effect.Achterhaald);
    }
}
