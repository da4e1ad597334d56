namespace Wau.Toets.Rapporten.Html;

/// <summary>The page around a report: head, skip link and landmarks.</summary>
internal static class Pagina
{
    public static void Write(HtmlWriter html, Toetsrapport rapport, Profiel profiel)
    {
        string titel = rapport.Onderwerp.Titel.Length > 0 ? $"Toetsrapport: {rapport.Onderwerp.Titel}" : "Toetsrapport";
        Write(html, new("Toetsrapport", titel, new Ankers(rapport.Onderwerp.Sha256).Sectie("inhoud")), () =>
        {
            using (html.Open("article", ("class", "wau-toets")))
            {
                new Rapportblad(html, rapport, profiel, kopniveau: 1).Write();
            }
        });
    }

    /// <summary>A page with something else in the same style.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="kop">What stands around it.</param>
    /// <param name="inhoud">Writes the content.</param>
    public static void Write(HtmlWriter html, Paginakop kop, Action inhoud)
    {
        html.Raw("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "nl")))
        {
            Head(html, kop.Titel);
            using (html.Open("body", ("class", "wau-toets-pagina")))
            {
                Body(html, kop, inhoud);
            }
        }
    }

    private static void Head(HtmlWriter html, string titel)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Opmaak.Beleid));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Element("title", titel);
            Opmaak.Write(html);
        }
    }

    private static void Body(HtmlWriter html, Paginakop kop, Action inhoud)
    {
        html.Element("a", "Naar de inhoud", ("class", "wau-toets-sprong"), ("href", Ankers.Naar(kop.Inhoud)));
        using (html.Open("header", ("class", "wau-toets-balk")))
        {
            html.Element("p", kop.Balk);
        }

        using (html.Open("main", ("id", kop.Inhoud), ("tabindex", "-1")))
        {
            inhoud();
        }

        using (html.Open("footer", ("class", "wau-toets-voet")))
        {
            html.Element("p", Zinnen.Indicatief);
        }
    }
}

/// <summary>What stands around the content of a page.</summary>
/// <param name="Balk">Name of the kind of page, in the bar above it.</param>
/// <param name="Titel">Title of the page.</param>
/// <param name="Inhoud">Id of the content, for the skip link.</param>
internal sealed record Paginakop(string Balk, string Titel, string Inhoud);
