using System.Diagnostics.CodeAnalysis;

namespace Wau.Toets.Voorstellen;

/// <summary>The form of the Chamber's register numbers: year, a letter for the kind, five digits.</summary>
internal static class Kamernummer
{
    public static bool Is([NotNullWhen(true)] string? tekst, char soort)
    {
        ReadOnlySpan<char> s = tekst.AsSpan().Trim();
        return s.Length == 10 && s[4] == soort && AlleenCijfers(s[..4]) && AlleenCijfers(s[5..]);
    }

    private static bool AlleenCijfers(ReadOnlySpan<char> s) => s.IndexOfAnyExceptInRange('0', '9') < 0;
}
