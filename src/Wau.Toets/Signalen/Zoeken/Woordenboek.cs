using System.Runtime.InteropServices;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Gives every word form of the lexicon a number, and tells which forms a word of the text has.</summary>
/// <remarks>The cost per word depends on the length of the word, not on how many forms there are.</remarks>
internal sealed class Woordenboek
{
    /// <summary>Longer words match nothing; they are not words. In UTF-16 code units of the form that is compared.</summary>
    public const int LangsteWoord = 80;

    private readonly Dictionary<Woordvorm, int> _nummers = [];
    private readonly Dictionary<string, int> _precies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _preciesKlein = new(StringComparer.Ordinal);
    private readonly Letterboom _begin = new(achteruit: false);
    private readonly Letterboom _einde = new(achteruit: true);
    private readonly Letterboom _binnenin = new(achteruit: false);
    private bool _heeftBinnenin;
    private int _getal = -1;

    /// <summary>How many forms have a number; the numbers run from zero.</summary>
    public int Aantal => _nummers.Count;

    /// <summary>Number for a form; the same form gets the same number.</summary>
    public int Nummer(Woordvorm vorm)
    {
        if (!_nummers.TryGetValue(vorm, out int nummer))
        {
            _nummers[vorm] = nummer = _nummers.Count;
            Voeg(vorm, nummer);
        }

        return nummer;
    }

    /// <summary>Adds the numbers of all forms that a word of the text has, each once.</summary>
    public void Vormen(ReadOnlySpan<char> woord, List<int> uit)
    {
        Span<char> heel = stackalloc char[2 * LangsteWoord];
        Span<char> ruimte = stackalloc char[LangsteWoord];
        Span<char> klein = stackalloc char[LangsteWoord];
        ReadOnlySpan<char> gewoon = Woordbeeld.Van(woord.Length <= heel.Length ? Afbreking.Zonder(woord, heel) : woord, ruimte);
        if (gewoon.IsEmpty)
        {
            return;
        }

        klein = klein[..gewoon.ToLowerInvariant(klein)];
        var lees = new Leeswoord(gewoon, klein);
        Zoek(_preciesKlein, klein, uit);
        if (!gewoon.SequenceEqual(klein))
        {
            Zoek(_precies, gewoon, uit);
        }

        _begin.Zoek(lees, uit);
        _einde.Zoek(lees, uit);
        Binnenin(lees, uit);
        if (_getal >= 0 && !gewoon.ContainsAnyExceptInRange('0', '9'))
        {
            uit.Add(_getal);
        }
    }

    private static void Zoek(Dictionary<string, int> boek, ReadOnlySpan<char> woord, List<int> uit)
    {
        if (boek.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(woord, out int nummer))
        {
            uit.Add(nummer);
        }
    }

    private void Voeg(Woordvorm vorm, int nummer)
    {
        switch (vorm.Aard)
        {
            case Woordaard.Precies:
                (vorm.IsHoofdlettergevoelig ? _precies : _preciesKlein)[vorm.Tekst] = nummer;
                break;
            case Woordaard.Begin:
                _begin.Add(vorm, nummer);
                break;
            case Woordaard.Einde:
                _einde.Add(vorm, nummer);
                break;
            case Woordaard.Binnenin:
                _binnenin.Add(vorm, nummer);
                _heeftBinnenin = true;
                break;
            case Woordaard.Getal:
                _getal = nummer;
                break;
            default:
                throw new InvalidOperationException("A word form without kind.");
        }
    }

    // A middle may occur twice in a word.
    private void Binnenin(Leeswoord woord, List<int> uit)
    {
        if (!_heeftBinnenin)
        {
            return;
        }

        int voor = uit.Count;
        for (int van = 0; van < woord.Klein.Length; van++)
        {
            _binnenin.Zoek(woord.Vanaf(van), uit);
        }

        if (uit.Count > voor + 1)
        {
            int[] enkel = [.. CollectionsMarshal.AsSpan(uit)[voor..].ToArray().Distinct()];
            CollectionsMarshal.SetCount(uit, voor);
            uit.AddRange(enkel);
        }
    }
}
