using System.Globalization;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Knows what number or letter comes after another.</summary>
internal static class Nummering
{
    /// <summary>True when an article number can come right after another: 5 → 6, 5a → 5b, 10.1 → 10.2, 10.9 → 11.1.</summary>
    public static bool IsVolgende(string vorige, string nummer)
    {
        (int[] a, string achterA) = Lees(vorige);
        (int[] b, string achterB) = Lees(nummer);
        if (a.Length == 0 || a.Length != b.Length)
        {
            return false;
        }

        int gelijk = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return gelijk == a.Length
            ? string.CompareOrdinal(achterB, achterA) > 0
            : achterB.Length == 0 && b[gelijk] == a[gelijk] + 1 && b.Skip(gelijk + 1).All(n => n == 1);
    }

    /// <summary>True when a letter can come after another: a → b, A → Aa, and a first one is a or A.</summary>
    public static bool KanVolgen(string vorige, string letter) =>
        vorige.Length == 0 ? letter is "a" or "A"
        : letter.Length > 1 ? letter[0] == vorige[0] || letter[0] == vorige[0] + 1
        : letter[0] == vorige[0] + 1;

    /// <summary>True when a subsection can come after another: 1 → 2, 2 → 2a, and a first one is 1.</summary>
    public static bool IsVolgendLid(string vorige, string nummer, int getal)
    {
        int vorig = Lees(vorige) is ([var n, ..], _) ? n : 0;
        return getal == vorig + 1 || (getal == vorig && string.CompareOrdinal(nummer, vorige) > 0);
    }

    private static (int[] Getallen, string Achter) Lees(string nummer)
    {
        int einde = nummer.Length;
        while (einde > 0 && !char.IsAsciiDigit(nummer[einde - 1]))
        {
            einde--;
        }

        string[] delen = nummer[..einde].Split('.', ':');
        return Array.TrueForAll(delen, d => d.Length is > 0 and <= 4 && d.All(char.IsAsciiDigit))
            ? ([.. delen.Select(d => int.Parse(d, NumberStyles.None, CultureInfo.InvariantCulture))], nummer[einde..])
            : ([], nummer);
    }
}
