namespace Wau.Toets.Signalen.Zoeken;

/// <summary>All phrases as one tree of word forms, frozen into arrays. Safe to share between threads.</summary>
/// <remarks>A node is a number; the root is 0.</remarks>
internal sealed class Frasenboom
{
    public const int Wortel = 0;

    private readonly Knoop[] _knopen;
    private readonly int[] _vormen;
    private readonly int[] _naar;
    private readonly (int Hoogstens, int Naar)[] _gaten;
    private readonly int[] _uitvoer;
    private readonly int[] _eerste;

    /// <summary>Freezes nodes; <paramref name="aantalVormen"/> is one more than the largest number of a form.</summary>
    public Frasenboom(List<Bouwknoop> knopen, int aantalVormen)
    {
        _knopen = new Knoop[knopen.Count + 1];
        _vormen = new int[knopen.Sum(k => k.Stappen.Count)];
        _naar = new int[_vormen.Length];
        _gaten = [.. knopen.SelectMany(k => k.Gaten)];
        _uitvoer = [.. knopen.SelectMany(k => k.Uitvoer)];
        _eerste = new int[aantalVormen];
        for (int i = 0; i < knopen.Count; i++)
        {
            Bouwknoop knoop = knopen[i];
            int stappen = _knopen[i].Stappen;
            knoop.Stappen.Keys.CopyTo(_vormen, stappen);
            knoop.Stappen.Values.CopyTo(_naar, stappen);
            Array.Sort(_vormen, _naar, stappen, knoop.Stappen.Count);
            _knopen[i + 1] = new(stappen + knoop.Stappen.Count, _knopen[i].Gaten + knoop.Gaten.Count, _knopen[i].Uitvoer + knoop.Uitvoer.Count);
        }

        foreach ((int vorm, int naar) in knopen[Wortel].Stappen)
        {
            _eerste[vorm] = naar;
        }
    }

    /// <summary>Node for the first word of a phrase; the root when no phrase begins with this form.</summary>
    public int Eerste(int vorm) => _eerste[vorm];

    /// <summary>Node that a form leads to; the root when it leads nowhere.</summary>
    public int Stap(int knoop, int vorm)
    {
        int begin = _knopen[knoop].Stappen;
        int plaats = _vormen.AsSpan(begin, _knopen[knoop + 1].Stappen - begin).BinarySearch(vorm);
        return plaats < 0 ? Wortel : _naar[begin + plaats];
    }

    public bool HeeftStappen(int knoop) => _knopen[knoop + 1].Stappen > _knopen[knoop].Stappen;

    public ReadOnlySpan<(int Hoogstens, int Naar)> Gaten(int knoop) => _gaten.AsSpan(_knopen[knoop].Gaten.._knopen[knoop + 1].Gaten);

    public ReadOnlySpan<int> Uitvoer(int knoop) => _uitvoer.AsSpan(_knopen[knoop].Uitvoer.._knopen[knoop + 1].Uitvoer);

    /// <summary>Where the steps, gaps and outputs of a node begin; those of the next node are their end.</summary>
    private readonly record struct Knoop(int Stappen, int Gaten, int Uitvoer);
}

/// <summary>A node while the tree grows.</summary>
internal sealed class Bouwknoop
{
    public Dictionary<int, int> Stappen { get; } = [];

    public List<(int Hoogstens, int Naar)> Gaten { get; } = [];

    public List<int> Uitvoer { get; } = [];
}
