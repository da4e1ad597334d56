namespace Wau.Toets.Rapporten.Html;

/// <summary>Rows of a table: every column and every row has its header.</summary>
internal static class Tabel
{
    public static void Kop(HtmlWriter html, params ReadOnlySpan<string> kolommen)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (string kolom in kolommen)
            {
                html.Element("th", kolom, ("scope", "col"));
            }
        }
    }

    public static void Rij(HtmlWriter html, string kop, params ReadOnlySpan<string> cellen)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Bdi(kop);
            }

            foreach (string cel in cellen)
            {
                using (html.Open("td"))
                {
                    html.Bdi(cel);
                }
            }
        }
    }
}
