using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;

namespace Wau.Toets.HouseTests.Snippets;

/// <summary>The code of docs/interview.md.</summary>
public sealed class Interviews : IDisposable
{
    private readonly TextWriter _scherm = Console.Out;

    public Interviews() => Console.SetOut(TextWriter.Null);

    public void Dispose() => Console.SetOut(_scherm);

    [Fact]
    public void Een_vraag_tegelijk()
    {
        Motie motie = Motie.Parse(File.ReadAllText("motie.txt"));
        Func<Vraaguitleg, Mogelijkheden?> antwoord = _ => null;

        // snippet: interview
        Regelset set = Regelsets.SnelleToets;
        Interview interview = set.Interview(motie);

        while (interview.Uitleg is { } vraag)
        {
            Console.WriteLine($"{vraag.Tekst} ({vraag.Antwoordvorm})");
            Mogelijkheden? waarde = antwoord(vraag);                       // null: we do not know
            interview = interview.Beantwoord(new Antwoord { Feit = vraag.Vraag.Adres.Feit, Voor = vraag.Vraag.Adres.Voor, Waarde = waarde });
        }

        Console.WriteLine(interview.Rapport.ToMarkdown());
        // einde
        Assert.True(interview.IsKlaar);
    }

    [Fact]
    public void Een_webformulier()
    {
        Motie motie = Motie.Parse(File.ReadAllText("motie.txt"));
        Regelset set = Regelsets.SnelleToets;
        Antwoord? nieuw = new() { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("ja") };
        string? bewaard = null;

        // snippet: webformulier
        // bewaard: the answers so far as antwoorden.v1, from the form that was sent; null for the first page.
        Antwoorden? eerder = bewaard is null ? null : Antwoorden.Lees(bewaard, set).WaardeOfFout();
        Interview interview = set.Interview(motie, eerder);
        if (nieuw is not null)
        {
            interview = interview.Beantwoord(nieuw);
        }

        string onthoud = Encoding.UTF8.GetString(interview.Antwoorden.ToJson(set).Span);
        string volgende = interview.Uitleg?.Tekst ?? "Klaar.";
        // einde
        Assert.Equal(interview.Volgende, set.Interview(motie, Antwoorden.Lees(onthoud, set).WaardeOfFout()).Volgende);
        Assert.NotEmpty(volgende);
    }
}
