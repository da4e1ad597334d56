using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The first thing people read: advice and verdict, each with its certainty.</summary>
internal static class Kopsectie
{
    public static void Write(Rapportblad blad)
    {
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

            Oordeel(blad);
            if (blad.Rapport.IsZonderPersonen)
            {
                blad.Alinea(Uitlegzinnen.ZonderPersonen, "let-op");
            }

            blad.Alinea(Zinnen.Indicatief, "indicatief");
        }
    }

    private static void Oordeel(Rapportblad blad)
    {
        Toetsrapport rapport = blad.Rapport;
        if (rapport.Toetsadvies.Soort == Toetsadviessoort.GeenToets && rapport.Oordeel.Zeker.Soort == Oordeelsoort.NogNietTeBepalen)
        {
            string kop = Zinnen.Advies(rapport.Toetsadvies.Soort) + ". ";
            blad.Alinea(Zinnen.Kop(rapport)[kop.Length..], "oordeel");
            return;
        }

        using (blad.Html.Open("dl", ("class", "oordeel")))
        {
            blad.Term("Zeker", Mitszinnen.Uitweg(rapport) ?? Zinnen.Zeker(rapport.Oordeel.Zeker));
            blad.Term("Verwacht, afgaand op de tekst", Zinnen.Verwacht(rapport.Oordeel.Verwacht));
            blad.Term("Na menselijk oordeel", rapport.MenselijkOordeel is { } mens ? Zinnen.Zeker(mens.NaOordeel) : "");
        }
    }
}
