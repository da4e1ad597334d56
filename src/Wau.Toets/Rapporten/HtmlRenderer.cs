using Wau.Toets.Rapporten.Html;

namespace Wau.Toets.Rapporten;

/// <summary>The report for people as HTML, without script and without anything from elsewhere.</summary>
internal static class HtmlRenderer
{
    /// <summary>One self-contained page.</summary>
    public static string Page(Toetsrapport rapport, Profiel profiel)
    {
        var html = new HtmlWriter();
        Pagina.Write(html, rapport, profiel);
        return html.ToString();
    }

    /// <summary>One <c>article</c> with its own scoped style, to embed; its headings start at level two.</summary>
    public static string Fragment(Toetsrapport rapport, Profiel profiel)
    {
        var html = new HtmlWriter();
        using (html.Open("article", ("class", "wau-toets"), ("lang", "nl")))
        {
            Opmaak.Write(html);
            new Rapportblad(html, rapport, profiel, kopniveau: 2).Write();
        }

        return html.ToString();
    }
}
