namespace Wau.Toets.Feiten;

/// <summary>Sorted lists of codes without doubles, and what sets do with them; ordinal everywhere.</summary>
internal static class Codes
{
    public static Reeks<string> Sorteer(IEnumerable<string> codes)
    {
        if (codes is Reeks<string> reeks && IsGesorteerd(reeks))
        {
            return reeks;
        }

        string[] alle = [.. codes];
        Array.Sort(alle, StringComparer.Ordinal);
        int n = 0;
        foreach (string code in alle)
        {
            if (n == 0 || !string.Equals(alle[n - 1], code, StringComparison.Ordinal))
            {
                alle[n++] = code;
            }
        }

        return Reeks.Create<string>(alle.AsSpan(0, n));
    }

    public static bool Heeft(Reeks<string> gesorteerd, string code) => gesorteerd.AsSpan().BinarySearch(code, StringComparer.Ordinal) >= 0;

    public static Reeks<string> Beide(Reeks<string> a, Reeks<string> b) => [.. a.Where(code => Heeft(b, code))];

    public static Reeks<string> Zonder(Reeks<string> a, Reeks<string> b) => b.Count == 0 ? a : [.. a.Where(code => !Heeft(b, code))];

    public static Reeks<string> Samen(Reeks<string> a, Reeks<string> b) => a.Count == 0 ? b : b.Count == 0 ? a : Sorteer(a.Concat(b));

    private static bool IsGesorteerd(Reeks<string> codes)
    {
        for (int i = 1; i < codes.Count; i++)
        {
            if (string.CompareOrdinal(codes[i - 1], codes[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
