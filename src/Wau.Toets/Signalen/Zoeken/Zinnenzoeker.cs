namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Finds all phrases of a lexicon in a paragraph, in one pass over its words.</summary>
/// <remarks>
/// The phrases are one tree of word forms. From every word the tree is walked as deep as the words go on matching, so that the
/// time depends on the text and not on the number of phrases. Of each output the longest match from a position counts, and
/// later matches of the same output that overlap it are left out. Safe to share between threads.
/// </remarks>
internal sealed class Zinnenzoeker
{
    private readonly Woordenboek _boek = new();
    private readonly Frasenboom _boom;

    /// <summary>Outputs with a phrase of more than one word; only their hits can overlap.</summary>
    private readonly HashSet<int> _meerwoordig = [];

    /// <summary>Builds a finder for phrases, each with the number (from zero) that its hits get.</summary>
    public Zinnenzoeker(IEnumerable<(Frase Frase, int Uitvoer)> frasen)
    {
        var bouwer = new Frasenbouwer(_boek);
        foreach ((Frase frase, int uitvoer) in Aanlopen.Frasen.Concat(frasen))
        {
            bouwer.Add(frase, uitvoer);
            if (frase.Delen.Count > 1)
            {
                _meerwoordig.Add(uitvoer);
            }
        }

        _boom = bouwer.Build();
    }

    /// <summary>
    /// Finds the phrases; words covered by an output for which <paramref name="isMasker"/> holds match nothing else.
    /// </summary>
    public List<Treffer> Zoek(ReadOnlySpan<char> tekst, List<Woord> woorden, Func<int, bool> isMasker) =>
        Loop(tekst, woorden).ZonderMaskers(isMasker, _meerwoordig);

    /// <summary>One pass over a text, with everything it met.</summary>
    internal Zoektocht Loop(ReadOnlySpan<char> tekst, List<Woord> woorden)
    {
        var vormen = new List<int>(woorden.Count);
        int[] grenzen = new int[woorden.Count + 1];
        for (int i = 0; i < woorden.Count; i++)
        {
            _boek.Vormen(tekst.Slice(woorden[i].Begin, woorden[i].Lengte), vormen);
            grenzen[i + 1] = vormen.Count;
        }

        var tocht = new Zoektocht(_boom, woorden, vormen, grenzen);
        tocht.Loop();
        return tocht;
    }
}
