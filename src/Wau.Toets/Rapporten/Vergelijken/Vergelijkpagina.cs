using Wau.Toets.Rapporten.Html;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A comparison as one self-contained HTML page, in the style of the report.</summary>
internal static class Vergelijkpagina
{
    private const string Begin = "wt-vergelijking-";

    public static string Schrijf(Vergelijking vergelijking)
    {
        var html = new HtmlWriter();
        var blad = new Vergelijkblad(vergelijking);
        Pagina.Write(html, new("Vergelijking", $"{blad.Titel}: {blad.Onderwerp}", Begin + "inhoud"), () =>
        {
            using (html.Open("article", ("class", "wau-toets")))
            {
                Kop(html, blad);
                Vergelijkdeel[] delen = [.. blad.Delen()];
                Inhoud(html, delen);
                foreach (Vergelijkdeel deel in delen)
                {
                    Deel(html, deel);
                }
            }
        });
        return html.ToString();
    }

    private static void Kop(HtmlWriter html, Vergelijkblad blad)
    {
        using (html.Open("header"))
        {
            html.Element("h1", blad.Titel, ("class", "kop1"));
            using (html.Open("p", ("class", "titel")))
            {
                html.Bdi(blad.Onderwerp);
            }

            using (html.Open("dl", ("class", "oordeel")))
            {
                foreach ((string term, string zin) in blad.Kern())
                {
                    using (html.Open("div"))
                    {
                        html.Element("dt", term).Element("dd", zin);
                    }
                }
            }

            html.Element("p", Zinnen.Indicatief, ("class", "indicatief"));
        }
    }

    private static void Inhoud(HtmlWriter html, Vergelijkdeel[] delen)
    {
        using (html.Open("nav", ("aria-label", "In deze vergelijking")))
        using (html.Open("ul"))
        {
            foreach (Vergelijkdeel deel in delen)
            {
                using (html.Open("li"))
                {
                    html.Element("a", deel.Titel, ("href", Ankers.Naar(Begin + deel.Naam)));
                }
            }
        }
    }

    private static void Deel(HtmlWriter html, Vergelijkdeel deel)
    {
        using (html.Open("section", ("id", Begin + deel.Naam)))
        {
            html.Element("h2", deel.Titel, ("class", "kop2"));
            foreach (string alinea in deel.Alineas)
            {
                html.Element("p", alinea);
            }

            if (deel.Punten.Count > 0)
            {
                using (html.Open("ul"))
                {
                    foreach (string punt in deel.Punten)
                    {
                        using (html.Open("li"))
                        {
                            html.Bdi(punt);
                        }
                    }
                }
            }

            foreach (Vergelijktabel tabel in deel.Tabellen)
            {
                Table(html, deel, tabel);
            }
        }
    }

    /// <summary>On a narrow screen every cell stands below its header, so that wide tables need no scrolling.</summary>
    private static void Table(HtmlWriter html, Vergelijkdeel deel, Vergelijktabel tabel)
    {
        using (html.Open("table", ("class", tabel.Kop.Count > 4 ? "vergelijking breed" : "vergelijking")))
        {
            html.Element("caption", tabel.Titel.Length > 0 ? tabel.Titel : deel.Titel);
            Tabel.Kop(html, [.. tabel.Kop]);
            using (html.Open("tbody"))
            {
                foreach (IReadOnlyList<string> rij in tabel.Rijen)
                {
                    Tabel.Rij(html, rij[0], [.. rij.Skip(1)]);
                }
            }
        }
    }
}
