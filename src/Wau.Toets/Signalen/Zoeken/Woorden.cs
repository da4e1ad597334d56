namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Cuts a paragraph in words, in one pass.</summary>
internal static class Woorden
{
    private const string Breuken = ".;:!?«»\u001e";

    public static void Lees(ReadOnlySpan<char> tekst, List<Woord> uit)
    {
        uit.Clear();
        bool breuk = false;
        bool komma = false;
        int i = 0;
        while (i < tekst.Length)
        {
            if (!char.IsLetterOrDigit(tekst[i]))
            {
                breuk |= Breuken.Contains(tekst[i], StringComparison.Ordinal);
                komma |= tekst[i] == ',';
                i++;
                continue;
            }

            int begin = i;
            int stap;
            while (i < tekst.Length && (stap = char.IsLetterOrDigit(tekst[i]) || IsBinnenin(tekst, i) ? 1 : Afbreking.Lengte(tekst, i)) > 0)
            {
                i += stap;
            }

            uit.Add(new(begin, i - begin, breuk && uit.Count > 0, komma));
            breuk = komma = false;
        }
    }

    private static bool IsBinnenin(ReadOnlySpan<char> tekst, int i) =>
        tekst[i] is '\'' or '’' && i + 1 < tekst.Length && char.IsLetterOrDigit(tekst[i + 1]);
}
