using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Makes text from outside safe for a page.</summary>
/// <remarks>
/// Every code unit that may not stand in HTML, that nobody can see, or that turns the reading direction is replaced by one
/// other code unit, so that offsets stay right.
/// </remarks>
internal static class Veiligetekst
{
    /// <summary>Shown in the place of what cannot be shown.</summary>
    public const char Vervanging = '\uFFFD';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(
        UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.LatinExtendedB,
        UnicodeRanges.LatinExtendedAdditional, UnicodeRanges.GeneralPunctuation, UnicodeRanges.CurrencySymbols);

    public static string Encode(string tekst) => Encoder.Encode(Toon(tekst));

    /// <summary>The same text with every unsafe code unit replaced.</summary>
    public static string Toon(string tekst) => string.Create(tekst.Length, tekst, static (uit, tekst) =>
    {
        for (int i = 0; i < uit.Length; i++)
        {
            uit[i] = Toon(tekst, i);
        }
    });

    /// <summary>True when something in the text cannot be shown.</summary>
    public static bool Verandert(string tekst) => Enumerable.Range(0, tekst.Length).Any(i => Toon(tekst, i) == Vervanging && tekst[i] != Vervanging);

    private static char Toon(string tekst, int i) => tekst[i] switch
    {
        '\t' or '\n' => tekst[i],
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => Vervanging,
        >= '\uD800' and <= '\uDFFF' when !IsPaar(tekst, i) => Vervanging,
        _ => Tekenfilter.IsGevaarlijk(tekst[i]) ? Tekenfilter.Vervanger(tekst[i]) : tekst[i],
    };

    private static bool IsPaar(string tekst, int i) => char.IsHighSurrogate(tekst[i])
        ? i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1])
        : i > 0 && char.IsHighSurrogate(tekst[i - 1]);
}
