namespace Wau.Toets.Rapporten.Html;

/// <summary>The short parts: sentences in a list.</summary>
internal static class Kernsectie
{
    public static void Aspecten(Rapportblad blad)
    {
        Lijst(blad, Kernzinnen.Aspecten(blad.Rapport));
        blad.Alinea(Uitlegzinnen.Kleuren(blad.Rapport));
    }

    public static void Lijst(Rapportblad blad, IEnumerable<string> zinnen)
    {
        using (blad.Html.Open("ul"))
        {
            foreach (string zin in zinnen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Bdi(zin);
                }
            }
        }
    }
}
