using System.Text;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Cuts a paragraph in words, in one pass.</summary>
internal static class Woorden
{
    public static void Lees(ReadOnlySpan<char> tekst, List<Woord> uit)
    {
        uit.Clear();
        bool breuk = false;
        bool komma = false;
        int i = 0;
        while (i < tekst.Length)
        {
            int stap = Letter(tekst, i);
            if (stap == 0)
            {
                breuk |= tekst[i] is '.' or ';' or ':' or '!' or '?' or '«' or '»' or '\u001e';
                komma |= tekst[i] == ',';
                i++;
                continue;
            }

            int begin = i;
            for (; stap > 0; stap = Verder(tekst, i))
            {
                i += stap;
            }

            uit.Add(new(begin, i - begin, breuk && uit.Count > 0, komma));
            breuk = komma = false;
        }
    }

    /// <summary>Length of the letter or digit at a place, a surrogate pair included; 0 when there is none.</summary>
    private static int Letter(ReadOnlySpan<char> tekst, int i)
    {
        if (char.IsAscii(tekst[i]))
        {
            return char.IsAsciiLetterOrDigit(tekst[i]) ? 1 : 0;
        }

        Rune teken = Teken(tekst, i);
        return Rune.IsLetterOrDigit(teken) ? teken.Utf16SequenceLength : 0;
    }

    private static int Verder(ReadOnlySpan<char> tekst, int i) =>
        Vervolg(tekst, i) is > 0 and int vervolg ? vervolg : i < tekst.Length ? Afbreking.Lengte(tekst, i) : 0;

    /// <summary>
    /// How far a word goes on: a letter, digit or accent, where invisible characters and one apostrophe may stand before a letter;
    /// 0 when the word ends here.
    /// </summary>
    private static int Vervolg(ReadOnlySpan<char> tekst, int van)
    {
        bool apostrof = false;
        for (int i = van; i < tekst.Length; i++)
        {
            if (Letter(tekst, i) is > 0 and int letter)
            {
                return i + letter - van;
            }

            if (!apostrof && tekst[i] is '\'' or '’')
            {
                apostrof = true;
                continue;
            }

            Rune teken = char.IsAscii(tekst[i]) ? default : Teken(tekst, i);
            if (!apostrof && Woordbeeld.IsAccent(teken))
            {
                return i + teken.Utf16SequenceLength - van;
            }

            if (!Woordbeeld.IsOnzichtbaar(teken))
            {
                return 0;
            }

            i += teken.Utf16SequenceLength - 1;
        }

        return 0;
    }

    /// <summary>The character at a place; U+FFFD, which is no letter, for half a surrogate pair.</summary>
    private static Rune Teken(ReadOnlySpan<char> tekst, int i)
    {
        _ = Rune.DecodeFromUtf16(tekst[i..], out Rune teken, out _);
        return teken;
    }
}
