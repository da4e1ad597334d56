using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Knows the lines that belong to the printed page and not to the paper: running heads, imprint, page numbers.</summary>
internal static partial class Paginaresten
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Aanhaling = @"Tweede\s+Kamer\s*,?\s*(vergaderjaar|zitting)\s*[0-9].{0,90}\bnr\W{0,3}[0-9]{1,4}\W*$";

    /// <summary>The lines without those of the page. Bare page numbers go when they stand beside such a line or close the text.</summary>
    /// <param name="regels">The lines.</param>
    /// <param name="behoud">Lines that stay whatever they look like; null for none.</param>
    public static List<Alinea> Weg(List<Alinea> regels, Func<Alinea, bool>? behoud = null)
    {
        bool[] weg = [.. regels.Select(r => Regel().IsMatch(r.Inhoud) && behoud?.Invoke(r) is not true)];
        for (int i = 0; i < regels.Count; i++)
        {
            bool buur = (i > 0 && weg[i - 1]) || i + 1 == regels.Count || weg[i + 1];
            weg[i] = weg[i] || (buur && Paginanummer().IsMatch(regels[i].Inhoud));
        }

        return [.. regels.Where((_, i) => !weg[i])];
    }

    /// <summary>A running foot that stands behind other words on the line.</summary>
    [GeneratedRegex(@"\s(?<hier>" + Aanhaling + ")", Opties)]
    public static partial Regex AanEind();

    [GeneratedRegex(@"^(" + Aanhaling
        + @"|Tweede\s+Kamer\s+der\s+Staten|Eerste\s+Kamer\s+der\s+Staten|(Vergaderjaar|Zitting)\s+[0-9]{4}"
        + @"|kst-[0-9A-Z-]+$|.*\bISSN\s*[0-9]{4}|(.{0,40}\s)?SDU\s*uitgeve|\W*s?\W{0,2}Gravenhage\s+[0-9]{4}$"
        + @"|Handelingen\s+der\s+Staten-Generaal|Bijlagen?\W*[A-Z]?\W*$|[0-9]{4}\s?[—–-]\s?[0-9]{4}\W*$)", Opties)]
    private static partial Regex Regel();

    [GeneratedRegex(@"^[0-9]{1,3}$", Opties)]
    private static partial Regex Paginanummer();
}
