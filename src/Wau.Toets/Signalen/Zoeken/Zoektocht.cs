using System.Runtime.InteropServices;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>One pass over the words of a text.</summary>
/// <param name="boom">The phrases.</param>
/// <param name="woorden">The words.</param>
/// <param name="vormen">Numbers of the forms that the words have, those of the first word first.</param>
/// <param name="grenzen">Where the forms of each word begin, and at the end their number.</param>
internal sealed class Zoektocht(Frasenboom boom, List<Woord> woorden, List<int> vormen, int[] grenzen)
{
    private readonly List<Treffer> _treffers = [];
    private readonly List<(int Uitvoer, int Tot)> _vanStart = [];
    private readonly Dictionary<int, int> _verst = [];
    private readonly Aanloop[] _aanlopen = new Aanloop[woorden.Count];
    private int _start;

    /// <summary>How many nodes of the tree were visited: the work that was done.</summary>
    public long Bezoeken { get; private set; }

    public void Loop()
    {
        for (_start = 0; _start < woorden.Count; _start++)
        {
            foreach (int vorm in Vormen(_start))
            {
                if (boom.Eerste(vorm) is not Frasenboom.Wortel and int naar)
                {
                    Ga(naar, _start + 1);
                }
            }

            if (_verst.Count > 0)
            {
                _verst.Clear();
            }

            if (_vanStart.Count > 0)
            {
                Sluit();
            }
        }
    }

    /// <summary>Keeps the hits that count, once, after the loop: not under a mask, and not overlapping an earlier hit of the same output.</summary>
    /// <param name="isMasker">Whether an output is a mask.</param>
    /// <param name="meerwoordig">Outputs whose hits can overlap.</param>
    public List<Treffer> ZonderMaskers(Func<int, bool> isMasker, HashSet<int> meerwoordig)
    {
        bool[]? bedekt = Bedekt(isMasker);
        var vrijVanaf = new Dictionary<int, int>();
        Span<Treffer> treffers = CollectionsMarshal.AsSpan(_treffers);
        int aantal = 0;
        foreach (Treffer t in treffers)
        {
            if (bedekt is not null && bedekt.AsSpan(t.Van, t.Tot - t.Van).Contains(true))
            {
                continue;
            }

            if (meerwoordig.Contains(t.Uitvoer))
            {
                ref int vrij = ref CollectionsMarshal.GetValueRefOrAddDefault(vrijVanaf, t.Uitvoer, out _);
                if (vrij > t.Van)
                {
                    continue;
                }

                vrij = t.Tot;
            }

            treffers[aantal++] = t;
        }

        CollectionsMarshal.SetCount(_treffers, aantal);
        return _treffers;
    }

    /// <summary>The words under a mask; null when there is no mask.</summary>
    private bool[]? Bedekt(Func<int, bool> isMasker)
    {
        bool[]? bedekt = null;
        foreach (Treffer masker in _treffers)
        {
            if (isMasker(masker.Uitvoer))
            {
                bedekt ??= new bool[woorden.Count];
                bedekt.AsSpan(masker.Van, masker.Tot - masker.Van).Fill(true);
            }
        }

        return bedekt;
    }

    private ReadOnlySpan<int> Vormen(int woord) => CollectionsMarshal.AsSpan(vormen)[grenzen[woord]..grenzen[woord + 1]];

    private void Ga(int knoop, int woord)
    {
        Bezoeken++;
        foreach (int uitvoer in boom.Uitvoer(knoop))
        {
            _vanStart.Add((uitvoer, woord));
        }

        foreach ((int hoogstens, int naar) in boom.Gaten(knoop))
        {
            SlaOver(naar, woord, hoogstens);
        }

        if (!boom.HeeftStappen(knoop) || !IsBereikbaar(woord))
        {
            return;
        }

        foreach (int vorm in Vormen(woord))
        {
            if (boom.Stap(knoop, vorm) is not Frasenboom.Wortel and int naar)
            {
                Ga(naar, woord + 1);
            }
        }
    }

    /// <summary>Goes on after a gap. A gap behind a gap is reached from several words, each time from a later one: go on from the furthest.</summary>
    private void SlaOver(int naar, int woord, int hoogstens)
    {
        for (int i = Math.Max(woord, _verst.GetValueOrDefault(naar)); i <= woord + hoogstens && IsBereikbaar(i); i++)
        {
            _verst[naar] = i + 1;
            Ga(naar, i);
        }
    }

    // A phrase never goes on past a break.
    private bool IsBereikbaar(int woord) => woord < woorden.Count && !woorden[woord].NaBreuk;

    /// <summary>Keeps the longest match of each output that begins here.</summary>
    private void Sluit()
    {
        if (_vanStart.Count > 1)
        {
            _vanStart.Sort();
        }

        Aanloop aanloop = Ervoor();
        for (int i = 0; i < _vanStart.Count; i++)
        {
            (int uitvoer, int tot) = _vanStart[i];
            if (uitvoer < 0)
            {
                _aanlopen[tot - 1] |= (Aanloop)~uitvoer;
            }
            else if (i + 1 == _vanStart.Count || _vanStart[i + 1].Uitvoer != uitvoer)
            {
                _treffers.Add(new(uitvoer, _start, tot, aanloop));
            }
        }

        _vanStart.Clear();
    }

    /// <summary>The cues that reach the word where the matches begin.</summary>
    private Aanloop Ervoor()
    {
        Aanloop samen = Aanloop.Geen;
        for (int i = _start; i > 0 && i > _start - Aanlopen.Bereik && !woorden[i].NaBreuk && !woorden[i].NaKomma; i--)
        {
            Aanloop hier = _aanlopen[i - 1];
            samen |= hier.HasFlag(Aanloop.Vast) ? hier & ~(Aanloop.Vast | Aanloop.Hypothetisch) : hier;
        }

        return samen;
    }
}
