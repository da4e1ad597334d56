using Wau.Toets.Rapporten.Html;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A comparison as one self-contained HTML page, in the style of the report.</summary>
internal static class Vergelijkpagina
{
    private const string Begin = "wt-vergelijking-";

    public static string Schrijf(ILeesblad blad)
    {
        var html = new HtmlWriter();
        Pagina.Write(html, new(blad.Soort, $"{blad.Titel}: {blad.Onderwerp}", Begin + "inhoud"), () =>
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

    private static void Kop(HtmlWriter html, ILeesblad blad)
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

            html.Element("p", Vergelijkwoorden.Indicatief, ("class", "indicatief"));
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
            html.Element("h2", deel.Titel, ("class", "kop2"), ("id", $"{Begin}{deel.Naam}-kop"));
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

    /// <summary>On a narrow screen every cell stands below the others with its header before it; the roles keep it a table for screen readers.</summary>
    private static void Table(HtmlWriter html, Vergelijkdeel deel, Vergelijktabel tabel)
    {
        string? kop = tabel.Titel.Length > 0 ? null : Begin + deel.Naam + "-kop";
        using (html.Open("table", ("role", "table"), ("class", tabel.IsSom ? "vergelijking som" : "vergelijking"), ("aria-labelledby", kop)))
        {
            if (kop is null)
            {
                html.Element("caption", tabel.Titel);
            }

            using (html.Open("thead", ("role", "rowgroup")))
            using (html.Open("tr", ("role", "row")))
            {
                foreach (string kolom in tabel.Kop)
                {
                    html.Element("th", kolom, ("scope", "col"), ("role", "columnheader"));
                }
            }

            using (html.Open("tbody", ("role", "rowgroup")))
            {
                foreach (IReadOnlyList<string> rij in tabel.Rijen)
                {
                    Rij(html, tabel.Kop, rij);
                }
            }
        }
    }

    private static void Rij(HtmlWriter html, IReadOnlyList<string> kop, IReadOnlyList<string> rij)
    {
        using (html.Open("tr", ("role", "row")))
        {
            using (html.Open("th", ("scope", "row"), ("role", "rowheader")))
            {
                html.Bdi(rij[0]);
            }

            for (int i = 1; i < rij.Count; i++)
            {
                using (html.Open("td", ("role", "cell"), ("data-kop", rij[i].Length > 0 ? kop[i] : null)))
                {
                    html.Bdi(rij[i]);
                }
            }
        }
    }
}
