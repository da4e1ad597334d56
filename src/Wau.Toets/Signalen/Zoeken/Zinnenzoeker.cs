using System.Collections.Frozen;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Finds all phrases of a lexicon in a paragraph, in one pass over its words.</summary>
/// <remarks>
/// The phrases are one tree of word forms. From every word the tree is walked as deep as the words go on matching, so that the
/// time depends on the text and not on the number of phrases. Of each output the longest match from a position counts, and
/// later matches of the same output that overlap it are left out. Safe to share between threads.
/// </remarks>
internal sealed class Zinnenzoeker
{
    private static readonly FrozenSet<string> Ontkenningen =
        FrozenSet.ToFrozenSet(["geen", "zonder", "niet", "nooit", "noch"], StringComparer.OrdinalIgnoreCase);

    private readonly Woordenboek _boek = new();
    private readonly Knooppunt _wortel = new();

    /// <summary>Adds a phrase, while building.</summary>
    public void Add(Frase frase, int uitvoer) => Voeg(_wortel, frase.Delen, 0, uitvoer);

    /// <summary>
    /// Finds the phrases; words covered by an output for which <paramref name="isMasker"/> holds match nothing else, except
    /// outputs for which <paramref name="negeertMaskers"/> holds.
    /// </summary>
    public List<Treffer> Zoek(ReadOnlySpan<char> tekst, List<Woord> woorden, Func<int, bool> isMasker, Func<int, bool> negeertMaskers)
    {
        var loop = new Loop(woorden, Vormen(tekst, woorden));
        for (int start = 0; start < woorden.Count; start++)
        {
            loop.Begin(start);
            loop.Ga(_wortel, start);
            loop.Sluit(IsOntkend(tekst, woorden, start));
        }

        return loop.ZonderMaskers(isMasker, negeertMaskers);
    }

    private static bool IsOntkend(ReadOnlySpan<char> tekst, List<Woord> woorden, int start)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ontkenningen = Ontkenningen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = start; i > 0 && i > start - 3; i--)
        {
            if (woorden[i].NaBreuk || woorden[i].NaKomma)
            {
                return false;
            }

            if (ontkenningen.Contains(tekst.Slice(woorden[i - 1].Begin, woorden[i - 1].Lengte)))
            {
                return true;
            }
        }

        return false;
    }

    private (int[] Grenzen, List<int> Vormen) Vormen(ReadOnlySpan<char> tekst, List<Woord> woorden)
    {
        var vormen = new List<int>(woorden.Count);
        int[] grenzen = new int[woorden.Count + 1];
        for (int i = 0; i < woorden.Count; i++)
        {
            _boek.Vormen(tekst.Slice(woorden[i].Begin, woorden[i].Lengte), vormen);
            grenzen[i + 1] = vormen.Count;
        }

        return (grenzen, vormen);
    }

    private void Voeg(Knooppunt knoop, Reeks<Frasedeel> delen, int i, int uitvoer)
    {
        if (i == delen.Count)
        {
            if (!knoop.Uitvoer.Contains(uitvoer))
            {
                knoop.Uitvoer.Add(uitvoer);
            }

            return;
        }

        Frasedeel deel = delen[i];
        if (deel.Gat > 0)
        {
            Voeg(knoop.Gat(deel.Gat), delen, i + 1, uitvoer);
            return;
        }

        if (deel.MagWeg)
        {
            Voeg(knoop, delen, i + 1, uitvoer);
        }

        foreach (Woordvorm vorm in deel.Vormen)
        {
            Voeg(knoop.Stap(_boek.Nummer(vorm)), delen, i + 1, uitvoer);
        }
    }

    private sealed class Knooppunt
    {
        public Dictionary<int, Knooppunt> Stappen { get; } = [];

        public List<(int Hoogstens, Knooppunt Naar)> Gaten { get; } = [];

        public List<int> Uitvoer { get; } = [];

        public Knooppunt Stap(int vorm)
        {
            if (!Stappen.TryGetValue(vorm, out Knooppunt? naar))
            {
                Stappen[vorm] = naar = new();
            }

            return naar;
        }

        public Knooppunt Gat(int hoogstens)
        {
            int i = Gaten.FindIndex(g => g.Hoogstens == hoogstens);
            if (i < 0)
            {
                i = Gaten.Count;
                Gaten.Add((hoogstens, new()));
            }

            return Gaten[i].Naar;
        }
    }

    /// <summary>The state of one pass.</summary>
    private sealed class Loop(List<Woord> woorden, (int[] Grenzen, List<int> Vormen) vormen)
    {
        private readonly List<Treffer> _treffers = [];
        private readonly Dictionary<int, int> _langst = [];
        private readonly HashSet<(Knooppunt, int)> _bezocht = [];
        private int _start;

        public void Begin(int start)
        {
            _start = start;
            _langst.Clear();
            _bezocht.Clear();
        }

        /// <summary>Walks on from a node; the same node at the same word is walked once, so that the work stays bounded.</summary>
        public void Ga(Knooppunt knoop, int woord)
        {
            if (woord > _start && !_bezocht.Add((knoop, woord)))
            {
                return;
            }

            foreach (int uitvoer in knoop.Uitvoer)
            {
                _langst[uitvoer] = Math.Max(_langst.GetValueOrDefault(uitvoer), woord);
            }

            foreach ((int hoogstens, Knooppunt naar) in knoop.Gaten)
            {
                for (int i = woord; i <= woord + hoogstens && IsBereikbaar(i); i++)
                {
                    Ga(naar, i);
                }
            }

            if (knoop.Stappen.Count == 0 || !IsBereikbaar(woord))
            {
                return;
            }

            for (int i = vormen.Grenzen[woord]; i < vormen.Grenzen[woord + 1]; i++)
            {
                if (knoop.Stappen.TryGetValue(vormen.Vormen[i], out Knooppunt? naar))
                {
                    Ga(naar, woord + 1);
                }
            }
        }

        public void Sluit(bool ontkend)
        {
            foreach ((int uitvoer, int einde) in _langst)
            {
                _treffers.Add(new(uitvoer, _start, einde, ontkend));
            }
        }

        public List<Treffer> ZonderMaskers(Func<int, bool> isMasker, Func<int, bool> negeertMaskers)
        {
            bool[] bedekt = new bool[woorden.Count];
            foreach (Treffer masker in _treffers.Where(t => isMasker(t.Uitvoer)))
            {
                bedekt.AsSpan(masker.Van, masker.Tot - masker.Van).Fill(true);
            }

            var vrijVanaf = new Dictionary<int, int>();
            var uit = new List<Treffer>(_treffers.Count);
            foreach (Treffer t in _treffers.Where(t => !isMasker(t.Uitvoer)).OrderBy(t => t.Van).ThenBy(t => t.Uitvoer))
            {
                bool isBedekt = !negeertMaskers(t.Uitvoer) && bedekt.AsSpan(t.Van, t.Tot - t.Van).Contains(true);
                if (!isBedekt && vrijVanaf.GetValueOrDefault(t.Uitvoer) <= t.Van)
                {
                    vrijVanaf[t.Uitvoer] = t.Tot;
                    uit.Add(t);
                }
            }

            return uit;
        }

        // A phrase never goes on past a break.
        private bool IsBereikbaar(int woord) => woord < woorden.Count && (woord == _start || !woorden[woord].NaBreuk);
    }
}
