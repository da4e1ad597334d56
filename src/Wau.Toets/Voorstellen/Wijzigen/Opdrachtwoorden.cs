namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Cuts text in words and marks, each quotation mark to one form and words that scanning glued together apart.</summary>
internal static class Opdrachtwoorden
{
    private static readonly string[] AchterNummer = ["In", "Aan", "Na", "Artikel", "Het", "De", "Onderdeel"];
    private static readonly string[] Kleefkoppen = ["wordt", "worden", "lid"];
    private static readonly string[] Kleefstaarten = ["in", "aan", "na", "de", "het", "een"];

    public static List<Opdrachtteken> Snijd(string tekst)
    {
        var uit = new List<Opdrachtteken>();
        bool regelbegin = true;
        int i = 0;
        while (i < tekst.Length)
        {
            if (char.IsWhiteSpace(tekst[i]))
            {
                regelbegin |= tekst[i] == '\n';
                i++;
                continue;
            }

            int einde = char.IsLetterOrDigit(tekst[i]) ? Woordeinde(tekst, i) : i + Merklengte(tekst, i);
            if (char.IsLetterOrDigit(tekst[i]))
            {
                Woord(uit, tekst, i, einde, regelbegin);
            }
            else
            {
                uit.Add(new(i, einde, Aanhaling.Merk(tekst, i, einde), IsWoord: false, regelbegin));
            }

            (i, regelbegin) = (einde, false);
        }

        return uit;
    }

    private static void Woord(List<Opdrachtteken> uit, string tekst, int begin, int einde, bool regelbegin)
    {
        int knip = Knip(tekst.AsSpan(begin, einde - begin), regelbegin);
        if (knip > 0)
        {
            uit.Add(new(begin, begin + knip, Sleutel(tekst[begin..(begin + knip)]), IsWoord: true, regelbegin));
            (begin, regelbegin) = (begin + knip, false);
        }

        uit.Add(new(begin, einde, Sleutel(tekst[begin..einde]), IsWoord: true, regelbegin));
    }

    private static string Sleutel(string woord) => woord.Replace("-", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).ToLowerInvariant();

    // "IVIn artikel IV", "wordtin plaats van": the length of the first of two words; zero for one word.
    private static int Knip(ReadOnlySpan<char> woord, bool regelbegin)
    {
        foreach (string staart in regelbegin ? AchterNummer : [])
        {
            int kop = woord.Length - staart.Length;
            if (kop is > 0 and <= 6 && woord.EndsWith(staart, StringComparison.Ordinal) && !woord[..kop].ContainsAnyExceptInRange('A', 'Z'))
            {
                return kop;
            }
        }

        foreach (string kop in Kleefkoppen)
        {
            if (woord.StartsWith(kop, StringComparison.Ordinal) && Array.Exists(Kleefstaarten, woord[kop.Length..].ToString().Equals))
            {
                return kop.Length;
            }
        }

        return 0;
    }

    private static int Woordeinde(string tekst, int i)
    {
        int einde = i + 1;
        while (einde < tekst.Length && (char.IsLetterOrDigit(tekst[einde]) || Bindt(tekst, einde)))
        {
            einde++;
        }

        return einde < tekst.Length && tekst[einde] is '°' or 'º' ? einde + 1 : einde;
    }

    // "10.5a", "B.2", "7:658a", "F-1", "t/m", "toege-voegd".
    private static bool Bindt(string tekst, int i)
    {
        (char voor, char na) = (tekst[i - 1], i + 1 < tekst.Length ? tekst[i + 1] : ' ');
        return tekst[i] switch
        {
            '.' => char.IsAsciiDigit(na) && char.IsLetterOrDigit(voor),
            ':' => char.IsAsciiDigit(na) && char.IsAsciiDigit(voor),
            '-' when na == '\r' => IsAfbreking(tekst, i),
            '\r' => voor == '-' && char.IsLower(na),
            '-' or '/' or '’' or '\'' => char.IsLetterOrDigit(na) && char.IsLetterOrDigit(voor),
            _ => false,
        };
    }

    // "ver-" at the end of a line and "vangen" on the next; "verplichtingen-" before "en" is a whole word.
    private static bool IsAfbreking(string tekst, int i) =>
        i + 4 < tekst.Length && char.IsLetter(tekst[i - 1]) && char.IsLower(tekst[i + 2]) && tekst.AsSpan(i + 2, 3) is not ("en " or "of ");

    private static int Merklengte(string tekst, int i)
    {
        if (tekst[i] is not ('<' or '>'))
        {
            return 1;
        }

        int volgend = i + 1 < tekst.Length && tekst[i + 1] == ' ' ? i + 2 : i + 1;
        return volgend < tekst.Length && tekst[volgend] == tekst[i] ? volgend + 1 - i : 1;
    }
}
