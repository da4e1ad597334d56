using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Signs beside words, so that colour is never the only signal; hidden from screen readers, which read the word.</summary>
internal static class Teken
{
    /// <summary>The outcome of a rule as a sign and a word.</summary>
    public static void Uitkomst(HtmlWriter html, Uitkomst uitkomst, string woord)
    {
        using (html.Open("span", ("class", $"uitkomst u-{Invoer.Codenaam.Van(uitkomst)}")))
        {
            html.Element("span", Glief(uitkomst), ("class", "glief"), ("aria-hidden", "true"));
            html.Text(woord);
        }
    }

    /// <summary>A band as a shape and a word: a square for the worst, a disc for the best, a triangle between.</summary>
    public static void Band(HtmlWriter html, IReadOnlyList<Band> banden, string band)
    {
        int plaats = banden.TakeWhile(b => !string.Equals(b.Id, band, StringComparison.Ordinal)).Count();
        (string soort, string vorm) = plaats == 0 ? ("slechtst", "M1.5 1.5h13v13h-13z")
            : plaats >= banden.Count - 1 ? ("best", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z")
            : ("midden", "M8 1l7.5 14H.5z");
        using (html.Open("span", ("class", $"band b-{soort}")))
        {
            using (html.Open("svg", ("viewBox", "0 0 16 16"), ("aria-hidden", "true"), ("focusable", "false")))
            using (html.Open("path", ("d", vorm)))
            {
            }

            html.Text(band);
        }
    }

    private static string Glief(Uitkomst uitkomst) => uitkomst switch
    {
        Regels.Uitkomst.Voldoet => "✓",
        Regels.Uitkomst.Deels => "◐",
        Regels.Uitkomst.VoldoetNiet => "✕",
        Regels.Uitkomst.NietVanToepassing => "–",
        Regels.Uitkomst.Tegenstrijdig => "⇄",
        Regels.Uitkomst.Fout => "!",
        _ => "?",
    };
}
