using BenchmarkDotNet.Attributes;
using Wau.Toets.Signalen;

namespace Wau.Toets.Benchmarks;

/// <summary>How the time to search grows with the text and with the number of phrases.</summary>
[MemoryDiagnoser]
public class ZoekBenchmarks
{
    private readonly Zoekproef _alle = new(Zoekproef.Frasen);
    private readonly Zoekproef _500 = new(Zoekproef.Deel(500));
    private readonly Zoekproef _5000 = new(Zoekproef.Deel(5000));
    private string _tekst = "";
    private Beleidsvoorstel _voorstel = null!;

    /// <summary>Length of the text in thousands of characters.</summary>
    [Params(1, 10, 100, 1000)]
    public int Kilo { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _tekst = Proeftekst.Maak(Kilo * 1000);
        _voorstel = Beleidsvoorstel.Lees(_tekst).WaardeOfFout();
    }

    /// <summary>The complete built-in lexicon: cut in words, match, scope.</summary>
    [Benchmark(Baseline = true)]
    public int Lexicon() => _alle.Zoek(_tekst).Count;

    /// <summary>Five hundred phrases of it.</summary>
    [Benchmark]
    public int Frasen500() => _500.Zoek(_tekst).Count;

    /// <summary>Five thousand phrases of it.</summary>
    [Benchmark]
    public int Frasen5000() => _5000.Zoek(_tekst).Count;

    /// <summary>The whole text reader: lexicon, organisations, time limits, passages.</summary>
    [Benchmark]
    public Tekstlezing Tekstlezer() => Regelsets.SnelleToets.Lees(_voorstel);
}
