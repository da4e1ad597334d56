using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Tells the names under a paper from what else stands there.</summary>
internal static partial class Ondertekening
{
    private const int LangsteRegel = 200;

    private static readonly FrozenSet<string> Tussenvoegsels = FrozenSet.ToFrozenSet(
        ["van", "de", "den", "der", "het", "'t", "’t", "te", "ten", "ter", "in", "op", "el", "al", "von", "du", "la", "le", "en", "c.s", "cs"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, up to the first line that is not one; the rest was not understood. A line of stray marks, or the end of the closing formula, is neither.</summary>
    public static (List<Alinea> Namen, List<Alinea> Overig) Scheid(IEnumerable<Alinea> onder)
    {
        List<Alinea> regels = [.. onder.Where(r => r.Inhoud.Count(char.IsLetterOrDigit) > 1 && !Motietaal.Slotregel().IsMatch(r.Inhoud))];
        int einde = regels.FindIndex(r => !IsNaamregel(r.Inhoud));
        einde = einde < 0 ? regels.Count : einde;
        return (regels[..einde], regels[einde..]);
    }

    /// <summary>Cuts off the names that close a text without closing formula.</summary>
    public static (List<Alinea> Inhoud, List<Alinea> Namen) Onderaan(List<Alinea> regels)
    {
        int einde = regels.Count;
        while (einde > 0 && (IsNaam(regels[einde - 1].Inhoud) || IsRuis(regels[einde - 1].Inhoud)))
        {
            einde--;
        }

        return (regels[..einde], [.. regels[einde..].Where(r => !IsRuis(r.Inhoud))]);
    }

    // A sentence that was broken off may end in capitals; its point tells it from a name.
    private static bool IsNaam(string regel) => IsNaamregel(regel) && (regel[^1] is not ('.' or ';' or ':') || Cumsuis().IsMatch(regel));

    private static bool IsRuis(string regel) => regel.Count(char.IsLetter) < 2 && !regel.Any(char.IsDigit);

    [GeneratedRegex(@"\bc\.?\s?s\.?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cumsuis();

    /// <summary>True when every word is a name or stands in one: a capital first, or "van", "de" and the like.</summary>
    public static bool IsNaamregel(string regel)
    {
        string[] woorden = [.. regel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '_'))];
        return regel.Length <= LangsteRegel
            && Array.TrueForAll(woorden, w => w.All(IsNaamteken) && (w.Length < 2 || BegintGroot(w) || Tussenvoegsels.Contains(w)))
            && Array.Exists(woorden, w => w.Length > 1 && BegintGroot(w));
    }

    private static bool IsNaamteken(char teken) =>
        char.IsLetter(teken) || CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark || teken is '-' or '\u2011' or '\'' or '’' or '.' or '\u00ad';

    // A capital may stand behind an apostrophe or a prefix: 't Hoen, el-Test.
    private static bool BegintGroot(string woord) => char.IsUpper(woord[0]) || (woord.AsSpan().ContainsAny("-'’") && woord.Any(char.IsUpper));
}
