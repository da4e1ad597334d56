namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Knows where a word was broken off at the end of a line: "uitvoe-", line end, "ring".</summary>
/// <remarks>
/// The text stays as given: the word is read without the break, its passage has the break in it. Before "en" and "of" the hyphen
/// stands for a part left out ("land- en tuinbouw") and nothing is joined.
/// </remarks>
internal static class Afbreking
{
    private const char ZachtStreepje = '\u00ad';

    /// <summary>Length of the break at a position inside a word; 0 when the word ends there.</summary>
    public static int Lengte(ReadOnlySpan<char> tekst, int plek)
    {
        if (tekst[plek] is not ('-' or ZachtStreepje))
        {
            return 0;
        }

        int verder = plek + 1;
        bool regeleinde = false;
        while (verder < tekst.Length && char.IsWhiteSpace(tekst[verder]))
        {
            regeleinde |= tekst[verder++] is '\n' or '\r';
        }

        bool isBreuk = regeleinde || (tekst[plek] == ZachtStreepje && verder == plek + 1);
        return isBreuk && verder < tekst.Length && char.IsLower(tekst[verder]) && !IsVoegwoord(tekst[verder..]) ? verder - plek : 0;
    }

    /// <summary>The word without its breaks.</summary>
    /// <param name="woord">A word as it stands in the text.</param>
    /// <param name="naar">Room for the word, at least as long.</param>
    public static ReadOnlySpan<char> Zonder(ReadOnlySpan<char> woord, Span<char> naar)
    {
        if (!woord.ContainsAny('-', ZachtStreepje))
        {
            return woord;
        }

        int lengte = 0;
        for (int i = 0; i < woord.Length; i++)
        {
            int breuk = Lengte(woord, i);
            if (breuk > 0)
            {
                i += breuk - 1;
            }
            else
            {
                naar[lengte++] = woord[i];
            }
        }

        return naar[..lengte];
    }

    private static bool IsVoegwoord(ReadOnlySpan<char> rest) =>
        (rest.StartsWith("en", StringComparison.Ordinal) || rest.StartsWith("of", StringComparison.Ordinal))
        && (rest.Length == 2 || !char.IsLetter(rest[2]));
}
