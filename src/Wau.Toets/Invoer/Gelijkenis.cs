namespace Wau.Toets.Invoer;

/// <summary>Finds the known id that a mistyped one most likely meant.</summary>
internal static class Gelijkenis
{
    /// <summary>Longest name that is compared; longer ones get no suggestion.</summary>
    private const int Langste = 80;

    public static string? Dichtstbij(string naam, IEnumerable<string> bekend)
    {
        if (naam.Length > Langste)
        {
            return null;
        }

        string? beste = null;
        int grens = Math.Max(2, naam.Length / 3) + 1;
        foreach (string kandidaat in bekend.Order(StringComparer.Ordinal))
        {
            int afstand = kandidaat.Length > Langste ? int.MaxValue : Afstand(naam, kandidaat);
            if (afstand < grens)
            {
                grens = afstand;
                beste = kandidaat;
            }
        }

        return beste;
    }

    /// <summary>Levenshtein distance; capitals count as the same letter.</summary>
    private static int Afstand(string a, string b)
    {
        Span<int> rij = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            rij[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int schuin = rij[0];
            rij[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int boven = rij[j];
                int gelijk = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rij[j] = Math.Min(Math.Min(rij[j] + 1, rij[j - 1] + 1), schuin + gelijk);
                schuin = boven;
            }
        }

        return rij[b.Length];
    }
}
