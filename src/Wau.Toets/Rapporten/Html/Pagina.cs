namespace Wau.Toets.Rapporten.Html;

/// <summary>The page around a report: head, skip link and landmarks.</summary>
internal static class Pagina
{
    public static void Write(HtmlWriter html, Toetsrapport rapport, Profiel profiel)
    {
        html.Raw("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "nl")))
        {
            Head(html, rapport);
            using (html.Open("body", ("class", "wau-toets-pagina")))
            {
                Body(html, rapport, profiel);
            }
        }
    }

    private static void Head(HtmlWriter html, Toetsrapport rapport)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Opmaak.Beleid));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Element("title", rapport.Onderwerp.Titel.Length > 0 ? $"Toetsrapport: {rapport.Onderwerp.Titel}" : "Toetsrapport");
            Opmaak.Write(html);
        }
    }

    private static void Body(HtmlWriter html, Toetsrapport rapport, Profiel profiel)
    {
        string inhoud = new Ankers(rapport.Onderwerp.Sha256).Sectie("inhoud");
        html.Element("a", "Naar de inhoud", ("class", "wau-toets-sprong"), ("href", Ankers.Naar(inhoud)));
        using (html.Open("header", ("class", "wau-toets-balk")))
        {
            html.Element("p", "Toetsrapport");
        }

        using (html.Open("main", ("id", inhoud), ("tabindex", "-1")))
        using (html.Open("article", ("class", "wau-toets")))
        {
            new Rapportblad(html, rapport, profiel, kopniveau: 1).Write();
        }

        using (html.Open("footer", ("class", "wau-toets-voet")))
        {
            html.Element("p", Zinnen.Indicatief);
        }
    }
}
