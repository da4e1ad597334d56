using System.Globalization;
using System.Text;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>A word as a reader sees it: the form in which words are compared. The text itself is never changed.</summary>
internal static class Woordbeeld
{
    /// <summary>True for a character that is not seen, such as a soft hyphen or a zero-width joiner (Unicode category Cf).</summary>
    public static bool IsOnzichtbaar(Rune teken) => Rune.GetUnicodeCategory(teken) == UnicodeCategory.Format;

    /// <summary>True for a mark that belongs to the letter before it (Unicode categories Mn, Mc and Me).</summary>
    public static bool IsAccent(Rune teken) =>
        Rune.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The word without invisible characters, letters and accents put together, with straight apostrophes.</summary>
    /// <param name="woord">The word as written.</param>
    /// <param name="uit">Room for the longest word that counts.</param>
    /// <returns>The form; empty when it does not fit.</returns>
    public static ReadOnlySpan<char> Van(ReadOnlySpan<char> woord, Span<char> uit)
    {
        if (Ascii.IsValid(woord))
        {
            return woord.Length <= uit.Length ? woord : default;
        }

        int lengte = 0;
        foreach (Rune teken in woord.EnumerateRunes())
        {
            if (IsOnzichtbaar(teken))
            {
                continue;
            }

            if (lengte > 0 && teken.IsBmp && Accenten.Samen(uit[lengte - 1], (char)teken.Value) is { } samen)
            {
                uit[lengte - 1] = samen;
                continue;
            }

            if (lengte + teken.Utf16SequenceLength > uit.Length)
            {
                return default;
            }

            lengte += (teken.Value == '’' ? new Rune('\'') : teken).EncodeToUtf16(uit[lengte..]);
        }

        return uit[..lengte];
    }
}
