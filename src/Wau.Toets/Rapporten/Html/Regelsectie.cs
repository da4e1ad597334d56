using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>All rules by aspect; one line each, that opens to everything about the rule.</summary>
internal static class Regelsectie
{
    public static void Write(Rapportblad blad)
    {
        foreach (Aspectuitslag aspect in blad.Rapport.Aspecten)
        {
            blad.Kop(3, aspect.Titel);
            using (blad.Html.Open("ul", ("class", "regellijst")))
            {
                foreach (Bevinding bevinding in blad.Rapport.Bevindingen.Where(b => string.Equals(b.Regel.Aspect, aspect.Id, StringComparison.Ordinal)))
                {
                    Regel(blad, bevinding);
                }
            }
        }
    }

    private static void Regel(Rapportblad blad, Bevinding bevinding)
    {
        using (blad.Html.Open("li", ("id", blad.Ankers.Regel(bevinding.Regel.Id))))
        using (blad.Html.Open("details"))
        {
            using (blad.Html.Open("summary"))
            {
                blad.Html.Element("span", bevinding.Regel.Id, ("class", "code")).Text(" ").Element("span", bevinding.Regel.Titel, ("class", "naam")).Text(" ");
                Teken.Uitkomst(blad.Html, Woordkeus.Telt(bevinding).Uitkomst, Woordkeus.Uitkomst(bevinding));
                Etiketten(blad.Html, bevinding);
            }

            Regelblad.Write(blad, bevinding);
        }
    }

    private static void Etiketten(HtmlWriter html, Bevinding bevinding)
    {
        if (bevinding.Regel.Status == Regelstatus.Aanname)
        {
            html.Text(" ").Element("span", "aanname", ("class", "etiket"));
        }

        if (bevinding.IsInCode)
        {
            html.Text(" ").Element("span", "niet exact", ("class", "etiket"));
        }
    }
}
