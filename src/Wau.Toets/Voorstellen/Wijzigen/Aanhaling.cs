namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Tells quotation marks from apostrophes, and which mark closes which.</summary>
/// <remarks>Angle and double curly marks may close each other, as scanning mixes them up; single and straight marks only close their own kind.</remarks>
internal static class Aanhaling
{
    /// <summary><c>«</c> for a mark that opens, <c>»</c> for one that closes, whatever its form; other marks as they are.</summary>
    public static string Merk(string tekst, int begin, int einde) => tekst[begin] switch
    {
        '«' or '“' or '„' => "«",
        '»' or '”' => "»",
        '<' when einde - begin > 1 => "«",
        '>' when einde - begin > 1 => "»",
        '‘' => "«",
        '’' when !NaWit(tekst, begin) => "»",
        '"' => NaWit(tekst, begin) && !VoorWit(tekst, begin) ? "«" : "»",
        '\'' when NaWit(tekst, begin) => VoorWit(tekst, begin) || IsAfkapping(tekst, begin) ? "'" : "«",
        '\'' => "»",
        _ => tekst[begin..einde],
    };

    /// <summary>For each token the position of the mark that closes the quotation it opens; -1 for none.</summary>
    public static int[] Paren(string tekst, List<Opdrachtteken> tekens)
    {
        int[] paar = new int[tekens.Count];
        Array.Fill(paar, -1);
        var open = new Stack<int>();
        for (int i = 0; i < tekens.Count; i++)
        {
            char soort = Soort(tekst[tekens[i].Begin]);
            if (tekens[i].Sleutel is "«")
            {
                open.Push(i);
            }
            else if (tekens[i].Sleutel is "»")
            {
                while (soort == '«' && open.TryPeek(out int los) && Soort(tekst[tekens[los].Begin]) != soort)
                {
                    open.Pop();
                }

                if (open.TryPeek(out int van) && Soort(tekst[tekens[van].Begin]) == soort)
                {
                    paar[open.Pop()] = i;
                }
            }
        }

        return paar;
    }

    private static char Soort(char merk) => merk switch
    {
        '‘' or '’' => '‘',
        '"' or '\'' => merk,
        _ => '«',
    };

    private static bool NaWit(string tekst, int i) => i == 0 || char.IsWhiteSpace(tekst[i - 1]) || tekst[i - 1] == '(';

    private static bool VoorWit(string tekst, int i) => i + 1 >= tekst.Length || char.IsWhiteSpace(tekst[i + 1]);

    // 's nachts, 't huis.
    private static bool IsAfkapping(string tekst, int i) => i + 2 < tekst.Length && char.IsAsciiLetterLower(tekst[i + 1]) && tekst[i + 2] is ' ' or '-';
}
