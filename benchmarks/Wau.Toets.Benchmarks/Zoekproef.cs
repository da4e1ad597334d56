using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Benchmarks;

/// <summary>A finder for phrases and the words it looks at, as one thing to measure: cut in words, match, scope.</summary>
internal sealed class Zoekproef(IEnumerable<string> frasen)
{
    private readonly Zinnenzoeker _zoeker = new(frasen.Select((f, i) => (Frase.Lees(f, out string fout) ?? throw new ArgumentException(fout, nameof(frasen)), i)));
    private readonly List<Woord> _woorden = [];

    /// <summary>All phrases of the built-in rule set.</summary>
    public static string[] Frasen { get; } = [.. Regelsets.SnelleToets.Lexicon.Frasen];

    /// <summary>So many phrases of the built-in rule set, spread over the whole.</summary>
    public static IEnumerable<string> Deel(int aantal) => Enumerable.Range(0, aantal).Select(i => Frasen[(int)((long)i * Frasen.Length / aantal)]);

    public List<Treffer> Zoek(string tekst)
    {
        Woorden.Lees(tekst, _woorden);
        return _zoeker.Zoek(tekst, _woorden, static _ => false);
    }

    /// <summary>Throws unless the expressions fit at exactly the words where the finder has a hit.</summary>
    public void Vergelijk(string tekst)
    {
        int[] eigen = [.. Zoek(tekst).Select(t => _woorden[t.Van].Begin).Distinct().Order()];
        var verankerd = Frasenregex.Maak(Frasen, System.Text.RegularExpressions.RegexOptions.None, @"\G");
        int[] anders = [.. _woorden.Select(w => w.Begin).Where(begin => verankerd.IsMatch(tekst, begin))];
        if (eigen.Length < 50 || !eigen.SequenceEqual(anders))
        {
            throw new InvalidOperationException($"The finder has hits at {eigen.Length} words, the expression at {anders.Length}: they do not do the same.");
        }
    }
}
