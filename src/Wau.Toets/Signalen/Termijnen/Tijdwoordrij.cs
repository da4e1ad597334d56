using System.Buffers;

namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The words of one text in order; the input of every reader of time limits.</summary>
internal sealed class Tijdwoordrij
{
    private static readonly SearchValues<char> Breuken = SearchValues.Create(".;:!?\n\r\u2028\u2029«»");

    private readonly List<Tijdwoord> _woorden = [];

    /// <summary>Cuts <paramref name="tekst"/> in words, in one pass.</summary>
    public Tijdwoordrij(string tekst)
    {
        Tekst = tekst;
        var vorigEind = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsLetterOrDigit(tekst[i]))
            {
                continue;
            }

            var begin = i;
            var datum = char.IsAsciiDigit(tekst[i]) ? Cijferdatum.Lees(tekst, i) : null;
            i = datum?.Eind ?? Woordeind(tekst, i);
            var (soort, waarde) = datum is { } cijfers ? (Tijdwoordsoort.Cijferdatum, cijfers.Dag.DayNumber) : Tijdwoordenlijst.Zoek(tekst.AsSpan(begin, i - begin));
            var naad = _woorden.Count == 0 ? Woordnaad.Breuk
                : IsAfkortingspunt(tekst, vorigEind, begin) ? Woordnaad.Spatie
                : Naad(tekst.AsSpan(vorigEind, begin - vorigEind));
            _woorden.Add(new Tijdwoord(begin, i, soort, waarde, naad));
            vorigEind = i;
        }
    }

    /// <summary>The text as given.</summary>
    public string Tekst { get; }

    /// <summary>How many words there are.</summary>
    public int Aantal => _woorden.Count;

    /// <summary>The word at a place.</summary>
    public Tijdwoord this[int plaats] => _woorden[plaats];

    /// <summary>Whether the word at a place is <paramref name="woord"/>, without regard to case.</summary>
    public bool Is(int plaats, string woord) =>
        Letters(plaats).Equals(woord, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word at a place is one of <paramref name="woorden"/>.</summary>
    public bool IsEen(int plaats, params ReadOnlySpan<string> woorden)
    {
        foreach (var woord in woorden)
        {
            if (Is(plaats, woord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters of the word at a place; empty outside the text.</summary>
    public ReadOnlySpan<char> Letters(int plaats) =>
        plaats >= 0 && plaats < _woorden.Count
            ? Tekst.AsSpan(_woorden[plaats].Begin, _woorden[plaats].Eind - _woorden[plaats].Begin)
            : default;

    /// <summary>The end of the word; single letters with a dot or slash between them are one word: "z.s.m", "t/m".</summary>
    private static int Woordeind(string tekst, int begin)
    {
        var eind = begin + 1;
        while (eind < tekst.Length && char.IsLetterOrDigit(tekst[eind]))
        {
            eind++;
        }

        if (eind == begin + 1 && char.IsLetter(tekst[begin]))
        {
            while (eind + 1 < tekst.Length && tekst[eind] is '.' or '/' && char.IsLetter(tekst[eind + 1])
                && (eind + 2 == tekst.Length || !char.IsLetterOrDigit(tekst[eind + 2])))
            {
                eind += 2;
            }
        }

        return eind;
    }

    /// <summary>The dot in "1 dec. 2027" ends no phrase.</summary>
    private bool IsAfkortingspunt(string tekst, int vorigEind, int begin) =>
        _woorden[^1].Soort == Tijdwoordsoort.Maandkort && char.IsAsciiDigit(tekst[begin]) && tekst.AsSpan(vorigEind, begin - vorigEind) is ". " or ".\u00A0";

    private static Woordnaad Naad(ReadOnlySpan<char> tussen)
    {
        if (tussen.ContainsAny(Breuken))
        {
            return Woordnaad.Breuk;
        }

        if (tussen.ContainsAny(',', '/'))
        {
            return Woordnaad.Komma;
        }

        return tussen is "-" or "–" or "—" or "‑" ? Woordnaad.Streep : Woordnaad.Spatie;
    }
}
