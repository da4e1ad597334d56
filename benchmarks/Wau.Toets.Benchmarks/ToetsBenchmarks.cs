using BenchmarkDotNet.Attributes;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten;

namespace Wau.Toets.Benchmarks;

/// <summary>What users wait for: reading, assessing and writing one motion, and loading the packs.</summary>
[MemoryDiagnoser]
public class ToetsBenchmarks
{
    private const string Tekst = """
        De Kamer,
        gehoord de beraadslaging,
        overwegende dat inwoners niet weten waar zij hulp kunnen krijgen;
        verzoekt de regering per 1 januari 2027 een hulploket in te richten waar gemeenten en UWV gegevens delen,
        en gaat over tot de orde van de dag.
        """;

    private readonly Regelset _set = Regelsets.SnelleToets;
    private Motie _motie = null!;
    private Toetsrapport _rapport = null!;

    /// <summary>Reads and assesses once, so that everything is loaded.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _motie = Motie.Parse(Tekst);
        _rapport = _set.Toets(_motie);
        if (_rapport.Toetsadvies.Organisaties.Count != 2)
        {
            throw new InvalidOperationException("The benchmark does not measure what it says.");
        }
    }

    /// <summary>Text to motion.</summary>
    [Benchmark]
    public Motie Lezen() => Motie.Parse(Tekst);

    /// <summary>Signals, organisations, requests and time limits.</summary>
    [Benchmark]
    public object Signalen() => _set.Lees(_motie);

    /// <summary>Motion to report object, questions included.</summary>
    [Benchmark(Baseline = true)]
    public Toetsrapport Toetsen() => _set.Toets(_motie);

    /// <summary>Report to short JSON.</summary>
    [Benchmark]
    public int KorteJson() => _rapport.ToJson(Rapportdetail.Kort).Length;

    /// <summary>Report to Markdown.</summary>
    [Benchmark]
    public int Markdown() => _rapport.ToMarkdown().Length;

    /// <summary>Report to HTML.</summary>
    [Benchmark]
    public int Html() => _rapport.ToHtml().Length;

    /// <summary>A second rule set from packs that are loaded.</summary>
    [Benchmark]
    public object Regelset() => new RegelsetBuilder().AddPakket(_set.Pakketten[^1]).Build();
}
