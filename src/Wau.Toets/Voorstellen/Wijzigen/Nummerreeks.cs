using System.Globalization;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>What lies between the ends of a row: "8.1 tot en met 8.3", "4a tot en met 4d", "II tot en met V".</summary>
internal static class Nummerreeks
{
    private const int Meeste = 40;

    /// <summary>The numbers between two ends, without the ends; none when they are not of one row.</summary>
    public static IEnumerable<string> Tussen(Plaatssoort soort, string van, string tot)
    {
        if (soort is not Plaatssoort.Onderdeel && Nummering.Romeins(van) is > 0 and var eerste && Nummering.Romeins(tot) is > 0 and var laatste)
        {
            return Enumerable.Range(eerste + 1, Math.Clamp(laatste - eerste - 1, 0, Meeste)).Select(n => Nummering.Schrijf(Nummersoort.Romeins, n));
        }

        (string kop, string staart) = Knip(van);
        (string einde, string slot) = Knip(tot);
        if (!string.Equals(kop, einde, StringComparison.Ordinal))
        {
            // "4 tot en met 4d": the first has no letter yet.
            return string.Equals(van, einde, StringComparison.Ordinal) && slot is [>= 'a' and <= 'z'] ? Letters(einde, 'a', slot[0]) : [];
        }

        return (staart, slot) switch
        {
            ([var a], [var z]) when char.IsAsciiLetter(a) && char.IsAsciiLetterLower(a) == char.IsAsciiLetterLower(z) && char.IsAsciiLetter(z) => Letters(kop, (char)(a + 1), z),
            _ when int.TryParse(staart, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && int.TryParse(slot, NumberStyles.None, CultureInfo.InvariantCulture, out int n) =>
                Enumerable.Range(m + 1, Math.Clamp(n - m - 1, 0, Meeste)).Select(getal => string.Create(CultureInfo.InvariantCulture, $"{kop}{getal}")),
            _ => [],
        };
    }

    private static IEnumerable<string> Letters(string kop, char van, char tot)
    {
        for (char c = van; c < tot; c++)
        {
            yield return $"{kop}{c}";
        }
    }

    // The last digits, or the last letter, and what stands before it.
    private static (string Kop, string Staart) Knip(string nummer)
    {
        int i = nummer.Length;
        if (i > 0 && char.IsAsciiLetter(nummer[^1]))
        {
            return (nummer[..^1], nummer[^1..]);
        }

        while (i > 0 && char.IsAsciiDigit(nummer[i - 1]))
        {
            i--;
        }

        return (nummer[..i], nummer[i..]);
    }
}
