using System.Buffers;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Finds names back in a text: whole words, capitals or not, with any white space between them.</summary>
internal sealed class Namenlijst
{
    private static readonly SearchValues<char> Hoofdletters =
        SearchValues.Create([.. Enumerable.Range(0, 0x3000).Select(c => (char)c).Where(char.IsUpper)]);

    /// <summary>By the letters a name starts with: its words, the longest name first.</summary>
    private readonly Dictionary<string, string[][]> _namen;

    public Namenlijst(IEnumerable<string> namen) => _namen = namen
        .Select(n => string.Concat(n.SkipWhile(c => !char.IsLetterOrDigit(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(d => d.Length > 0)
        .DistinctBy(d => string.Join(' ', d), StringComparer.OrdinalIgnoreCase)
        .GroupBy(d => d[0][..Letters(d[0], 0)], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(d => d.Sum(w => w.Length)).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Where names stand, in order and apart; a word without any capital is no name.</summary>
    public IEnumerable<(int Begin, int Einde)> Zoek(string tekst)
    {
        int i = 0;
        while (i < tekst.Length)
        {
            int einde = Letters(tekst, i);
            if (einde == i)
            {
                i++;
                continue;
            }

            int naam = Naam(tekst, i, einde);
            if (naam > 0 && tekst.AsSpan(i, naam - i).ContainsAny(Hoofdletters))
            {
                yield return (i, naam);
                einde = naam;
            }

            i = einde;
        }
    }

    /// <summary>Where the letters and digits from here on end.</summary>
    private static int Letters(string tekst, int begin)
    {
        int einde = begin;
        while (einde < tekst.Length && char.IsLetterOrDigit(tekst[einde]))
        {
            einde++;
        }

        return einde;
    }

    /// <summary>End of the name that starts here; 0 when none does.</summary>
    private int Naam(string tekst, int begin, int einde)
    {
        if (!_namen.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tekst.AsSpan(begin, einde - begin), out string[][]? namen))
        {
            return 0;
        }

        foreach (string[] woorden in namen)
        {
            int tot = Tot(tekst, begin, woorden);
            if (tot > 0)
            {
                return tot;
            }
        }

        return 0;
    }

    /// <summary>End of these words when they all stand here as whole words; 0 when they do not.</summary>
    private static int Tot(string tekst, int begin, string[] woorden)
    {
        int i = begin;
        foreach (string woord in woorden)
        {
            while (i > begin && i < tekst.Length && char.IsWhiteSpace(tekst[i]))
            {
                i++;
            }

            if (i + woord.Length > tekst.Length || !tekst.AsSpan(i, woord.Length).Equals(woord, StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            i += woord.Length;
            if (i < tekst.Length && char.IsLetterOrDigit(tekst[i]))
            {
                return 0;
            }
        }

        return i;
    }
}
