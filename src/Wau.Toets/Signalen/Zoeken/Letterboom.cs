namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Beginnings of words, or endings, as a tree of small letters: a word is compared with all of them at once.</summary>
internal sealed class Letterboom(bool achteruit)
{
    private readonly Tak _wortel = new();

    /// <summary>Adds a part of a word under a number.</summary>
    public void Add(Woordvorm vorm, int nummer)
    {
        string klein = vorm.Tekst.ToLowerInvariant();
        Tak tak = _wortel;
        for (int i = 0; i < klein.Length; i++)
        {
            tak = tak.Verder(klein[Plaats(i, klein.Length)]);
        }

        tak.Vormen.Add((nummer, vorm.IsHoofdlettergevoelig ? vorm.Tekst : null));
    }

    /// <summary>Adds the numbers of all parts that a word begins (or ends) with, each once.</summary>
    public void Zoek(Leeswoord woord, List<int> uit)
    {
        Tak tak = _wortel;
        for (int i = 0; ; i++)
        {
            foreach ((int nummer, string? precies) in tak.Vormen)
            {
                if (precies is null || (achteruit ? woord.Gewoon[^i..] : woord.Gewoon[..i]).SequenceEqual(precies))
                {
                    uit.Add(nummer);
                }
            }

            int keus = i == woord.Klein.Length ? -1 : tak.Letters.IndexOf(woord.Klein[Plaats(i, woord.Klein.Length)], StringComparison.Ordinal);
            if (keus < 0)
            {
                return;
            }

            tak = tak.Takken[keus];
        }
    }

    private int Plaats(int i, int lengte) => achteruit ? lengte - 1 - i : i;

    private sealed class Tak
    {
        public string Letters { get; private set; } = "";

        public List<Tak> Takken { get; } = [];

        public List<(int Nummer, string? Precies)> Vormen { get; } = [];

        public Tak Verder(char letter)
        {
            int i = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (i >= 0)
            {
                return Takken[i];
            }

            Letters += letter;
            Takken.Add(new());
            return Takken[^1];
        }
    }
}

/// <summary>A word of the text in the form in which it is compared, with and without capitals; both have the same length.</summary>
internal readonly ref struct Leeswoord(ReadOnlySpan<char> gewoon, ReadOnlySpan<char> klein)
{
    public ReadOnlySpan<char> Gewoon { get; } = gewoon;

    public ReadOnlySpan<char> Klein { get; } = klein;

    public Leeswoord Vanaf(int begin) => new(Gewoon[begin..], Klein[begin..]);
}
