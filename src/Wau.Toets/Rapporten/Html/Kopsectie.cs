using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The first thing people read: advice and verdict, each with its certainty.</summary>
internal static class Kopsectie
{
    public static void Write(Rapportblad blad)
    {
        Oordeel oordeel = blad.Rapport.Oordeel;
        using (blad.Html.Open("header"))
        {
            blad.Kop(1, Zinnen.Advies(blad.Rapport.Toetsadvies.Soort));
            if (blad.Rapport.Onderwerp.Titel.Length > 0)
            {
                using (blad.Html.Open("p", ("class", "titel")))
                {
                    blad.Html.Bdi(blad.Rapport.Onderwerp.Titel);
                }
            }

            using (blad.Html.Open("dl", ("class", "oordeel")))
            {
                blad.Term("Zeker", Zinnen.Zeker(oordeel.Zeker));
                blad.Term("Verwacht, afgaand op de tekst", Zinnen.Verwacht(oordeel.Verwacht));
            }

            blad.Alinea(Zinnen.Indicatief, "indicatief");
        }
    }
}
