namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Gives every word form of the lexicon a number, and tells which forms a word of the text has.</summary>
/// <remarks>The cost per word depends on the length of the word and the number of different lengths of forms, not on how many forms there are.</remarks>
internal sealed class Woordenboek
{
    /// <summary>Longer words match nothing; they are not words.</summary>
    public const int LangsteWoord = 80;

    private readonly Dictionary<string, int> _precies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _preciesKlein = new(StringComparer.Ordinal);
    private readonly Stukken _begin = new();
    private readonly Stukken _einde = new();
    private readonly Stukken _binnenin = new();
    private int _getal = -1;
    private int _aantal;

    /// <summary>Number for a form; the same form gets the same number.</summary>
    public int Nummer(Woordvorm vorm) => vorm.Aard switch
    {
        Woordaard.Precies => Zoek(vorm.IsHoofdlettergevoelig ? _precies : _preciesKlein, vorm.Tekst),
        Woordaard.Begin => _begin.Nummer(vorm, ref _aantal),
        Woordaard.Einde => _einde.Nummer(vorm, ref _aantal),
        Woordaard.Binnenin => _binnenin.Nummer(vorm, ref _aantal),
        Woordaard.Getal => _getal >= 0 ? _getal : _getal = _aantal++,
        _ => throw new InvalidOperationException("A word form without kind."),
    };

    /// <summary>Adds the numbers of all forms that a word of the text has.</summary>
    public void Vormen(ReadOnlySpan<char> woord, List<int> uit)
    {
        if (woord.Length > LangsteWoord)
        {
            return;
        }

        Span<char> ruimte = stackalloc char[LangsteWoord];
        Span<char> gewoon = stackalloc char[LangsteWoord];
        Span<char> klein = stackalloc char[LangsteWoord];
        ReadOnlySpan<char> heel = Afbreking.Zonder(woord, ruimte);
        heel.Replace(gewoon, '’', '\'');
        gewoon = gewoon[..heel.Length];
        klein = klein[..((ReadOnlySpan<char>)gewoon).ToLowerInvariant(klein)];

        Voeg(_precies, gewoon, uit);
        Voeg(_preciesKlein, klein, uit);
        _begin.Vormen(gewoon, klein, static (w, n) => w[..n], alleBegins: false, uit);
        _einde.Vormen(gewoon, klein, static (w, n) => w[^n..], alleBegins: false, uit);
        _binnenin.Vormen(gewoon, klein, static (w, n) => w[..n], alleBegins: true, uit);
        if (_getal >= 0 && !gewoon.ContainsAnyExceptInRange('0', '9'))
        {
            uit.Add(_getal);
        }
    }

    private static void Voeg(Dictionary<string, int> boek, ReadOnlySpan<char> woord, List<int> uit)
    {
        if (boek.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(woord, out int nummer))
        {
            uit.Add(nummer);
        }
    }

    private int Zoek(Dictionary<string, int> boek, string tekst)
    {
        if (!boek.TryGetValue(tekst, out int nummer))
        {
            boek[tekst] = nummer = _aantal++;
        }

        return nummer;
    }

    private delegate ReadOnlySpan<char> Snede(ReadOnlySpan<char> woord, int lengte);

    /// <summary>Beginnings, endings or middles, by length.</summary>
    private sealed class Stukken
    {
        private readonly Dictionary<string, int> _letterlijk = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _klein = new(StringComparer.Ordinal);
        private readonly SortedSet<int> _lengten = [];

        public int Nummer(Woordvorm vorm, ref int aantal)
        {
            Dictionary<string, int> boek = vorm.IsHoofdlettergevoelig ? _letterlijk : _klein;
            if (!boek.TryGetValue(vorm.Tekst, out int nummer))
            {
                boek[vorm.Tekst] = nummer = aantal++;
                _lengten.Add(vorm.Tekst.Length);
            }

            return nummer;
        }

        public void Vormen(ReadOnlySpan<char> gewoon, ReadOnlySpan<char> klein, Snede snede, bool alleBegins, List<int> uit)
        {
            foreach (int lengte in _lengten)
            {
                for (int van = 0; van + lengte <= gewoon.Length; van++)
                {
                    Voeg(_letterlijk, snede(gewoon[van..], lengte), uit);
                    Voeg(_klein, snede(klein[van..], lengte), uit);
                    if (!alleBegins)
                    {
                        break;
                    }
                }
            }
        }
    }
}
