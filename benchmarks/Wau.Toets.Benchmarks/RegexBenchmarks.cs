using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace Wau.Toets.Benchmarks;

/// <summary>The own scan beside one compiled regular expression of the same phrases, in one run.</summary>
[MemoryDiagnoser]
public class RegexBenchmarks
{
    private readonly Zoekproef _alle = new(Zoekproef.Frasen);
    private readonly Regex _regex = Frasenregex.Maak(Zoekproef.Frasen, RegexOptions.Compiled);
    private string _tekst = "";

    /// <summary>Length of the text in thousands of characters; the expression is too slow for a megabyte.</summary>
    [Params(1, 10, 100)]
    public int Kilo { get; set; }

    /// <summary>Makes the text and proves that both find hits at the same words.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _tekst = Proeftekst.Maak(Kilo * 1000);
        _alle.Vergelijk(Proeftekst.Maak(10_000));
    }

    /// <summary>The complete built-in lexicon.</summary>
    [Benchmark(Baseline = true)]
    public int Lexicon() => _alle.Zoek(_tekst).Count;

    /// <summary>One alternation, phrases in alphabetical order; it stops at the first phrase that fits a place.</summary>
    [Benchmark]
    public int Regex() => _regex.Count(_tekst);
}
