using BenchmarkDotNet.Attributes;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Benchmarks;

/// <summary>The questions of a report and one step of an interview, on the built-in rule set with nearly everything open.</summary>
[MemoryDiagnoser]
public class VraagBenchmarks
{
    private const string Tekst = """
        De Kamer,
        gehoord de beraadslaging,
        overwegende dat inwoners niet weten waar zij hulp kunnen krijgen;
        verzoekt de regering per 1 januari 2027 een hulploket in te richten waar gemeenten en UWV gegevens delen,
        en gaat over tot de orde van de dag.
        """;

    private readonly Regelset _set = Regelsets.SnelleToets;
    private Rekenbord _zeker = null!;
    private Rekenbord _verwacht = null!;
    private Vraagsteller _vraagsteller = null!;
    private Motie _motie = null!;
    private Interview _begin = null!;
    private Antwoord _eerste = null!;
    private Interview _tweede = null!;
    private Antwoord _daarna = null!;

    /// <summary>Makes boards on which only the organisations are known, and an interview of which nothing is.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var builder = new FeitenbladBuilder(_set.Feiten) { AantalDicta = 1 };
        builder.AddMetadata(new(Feitencatalogus.Organisatielijst), Mogelijkheden.Codes("UWV", "gemeenten"));
        Feitenblad blad = builder.Build();
        var dag = new DateOnly(2026, 11, 1);
        _zeker = new(_set.Boek, dag, new(blad, _set.Feiten, _set.AfgeleideFeiten, metKandidaten: false));
        _verwacht = new(_set.Boek, dag, new(blad, _set.Feiten, _set.AfgeleideFeiten, metKandidaten: true));
        _vraagsteller = new(_set.Boek, _set.Feiten, blad);
        _motie = Motie.Parse(Tekst);
        _begin = _set.Interview(_motie, opties: new() { Peildatum = dag });
        _eerste = new() { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("ja") };
        _tweede = _begin.Beantwoord(_eerste);
        _daarna = new() { Feit = Feitencatalogus.Organisatielijst, Waarde = Mogelijkheden.Codes("UWV", "gemeenten") };
        if (Vragen().Count < 40 || _tweede.Beantwoord(_daarna).NogHoogstens < 40)
        {
            throw new InvalidOperationException("The benchmark does not measure what it says.");
        }
    }

    /// <summary>All questions of a report, in order, with what each can do.</summary>
    [Benchmark(Baseline = true)]
    public Reeks<Vraag> Vragen() => _vraagsteller.Stel(new(_set.Boek, _zeker, Toetsopties.StandaardExactproeven), new(_set.Boek, _verwacht, Toetsopties.StandaardExactproeven));

    /// <summary>An interview from the text to its first question.</summary>
    [Benchmark]
    public object Beginnen() => _set.Interview(_motie, opties: _begin.Opties);

    /// <summary>One answer, while it is open who takes part.</summary>
    [Benchmark]
    public object Stap() => _begin.Beantwoord(_eerste);

    /// <summary>One answer, after which it is known who takes part.</summary>
    [Benchmark]
    public object StapDaarna() => _tweede.Beantwoord(_daarna);
}
