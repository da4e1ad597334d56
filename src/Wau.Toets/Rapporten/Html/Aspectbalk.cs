using System.Globalization;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The bar of an aspect as inline SVG: 0 (all lost) to 100 (nothing lost). Decoration: the words say the same.</summary>
internal static class Aspectbalk
{
    private const int Hoogte = 24;

    public static void Write(Rapportblad blad, Aspectuitslag aspect, Reeks<Band> banden)
    {
        string patroon = blad.Ankers.Patroon(aspect.Id);
        using (blad.Html.Open("div", ("class", "balk"), ("aria-hidden", "true")))
        {
            using (blad.Html.Open("svg", ("width", "100%"), ("height", Getaltekst.Van(Hoogte)), ("focusable", "false")))
            {
                Arcering(blad.Html, patroon);
                Vlak(blad.Html, "spoor", (0, 100), 0, null);
                Vlak(blad.Html, "zeker", aspect.Balk(aspect.Zeker.Punten), 0, $"url(#{patroon})");
                if (aspect.Verwacht.Banden.Count > 0)
                {
                    Vlak(blad.Html, "verwacht", aspect.Balk(aspect.Verwacht.Punten), 6, null);
                }

                foreach (Band band in banden.Where(b => b.Vanaf > 0 && b.Vanaf < aspect.Gewicht))
                {
                    string x = Procent(100m * (aspect.Gewicht - band.Vanaf) / aspect.Gewicht);
                    Lijn(blad.Html, x);
                }
            }

            using (blad.Html.Open("div", ("class", "schaal")))
            {
                blad.Html.Element("span", "0: alles verloren").Element("span", "100: niets verloren");
            }
        }
    }

    private static void Arcering(HtmlWriter html, string patroon)
    {
        using (html.Open("pattern", ("id", patroon), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
        {
            using (html.Open("rect", ("class", "vulling"), ("width", "6"), ("height", "6")))
            {
            }

            using (html.Open("rect", ("class", "streep"), ("width", "2"), ("height", "6")))
            {
            }
        }
    }

    /// <summary>A range; a single point keeps a width that can be seen.</summary>
    private static void Vlak(HtmlWriter html, string klasse, (int Van, int Tot) balk, int marge, string? vulling)
    {
        const int smalst = 2;
        int breed = Math.Max(balk.Tot - balk.Van, smalst);
        int van = Math.Min(balk.Van, 100 - breed);
        using (html.Open(
            "rect", ("class", klasse), ("x", Procent(van)), ("width", Procent(breed)), ("y", Getaltekst.Van(marge)), ("height", Getaltekst.Van(Hoogte - (2 * marge))), ("fill", vulling)))
        {
        }
    }

    private static void Lijn(HtmlWriter html, string x)
    {
        using (html.Open("line", ("class", "grens"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", Getaltekst.Van(Hoogte))))
        {
        }
    }

    private static string Procent(decimal getal) => getal.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
