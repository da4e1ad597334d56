using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Human judgement beside what was computed: the verdict twice, then per rule with who and why, then the aspects.</summary>
internal static class Oordeelsectie
{
    public static void Write(Rapportblad blad)
    {
        MenselijkOordeel mens = blad.Rapport.MenselijkOordeel!; // without it this part is not there
        blad.Alinea(Oordeelzinnen.Uitleg);
        using (blad.Html.Open("dl", ("class", "oordeel")))
        {
            blad.Term("Berekend", Zinnen.Zeker(mens.Berekend));
            blad.Term("Na menselijk oordeel", Zinnen.Zeker(mens.NaOordeel));
        }

        if (mens.Regels.Count > 0)
        {
            Regels(blad, mens);
            Aspecten(blad, mens);
        }

        Opmerkingen(blad, mens);
    }

    private static void Regels(Rapportblad blad, MenselijkOordeel mens)
    {
        foreach (Regelherziening regel in mens.Regels)
        {
            using (blad.Html.Open("div", ("class", "reden")))
            {
                blad.Kop(3, Rapportzicht.Bevinding(blad.Rapport, regel.Oordeel.Regel).Regel.Titel);
                using (blad.Html.Open("dl", ("class", "gegevens")))
                {
                    blad.Term("Regel", () => blad.Regellink(regel.Oordeel.Regel));
                    blad.Term("Berekend", Oordeelzinnen.Stand(regel.Berekend));
                    blad.Term("Na menselijk oordeel", $"{Oordeelzinnen.Keuze(regel)}, {Zinnen.Punten(regel.NaOordeel.Punten)}");
                    blad.Term("Waarom", regel.Oordeel.Reden);
                    blad.Term("Wie en wanneer", Oordeelzinnen.Herkomst(regel.Oordeel));
                }
            }
        }
    }

    private static void Aspecten(Rapportblad blad, MenselijkOordeel mens)
    {
        using (blad.Html.Open("table"))
        {
            blad.Html.Element("caption", "De aspecten, berekend en na menselijk oordeel");
            Tabel.Kop(blad.Html, "Aspect", "Berekend", "Na menselijk oordeel");
            using (blad.Html.Open("tbody"))
            {
                foreach (Aspectherziening aspect in mens.Aspecten)
                {
                    Tabel.Rij(blad.Html, aspect.Aspect.Titel, Oordeelzinnen.Stand(aspect.Berekend), Oordeelzinnen.Stand(aspect.NaOordeel));
                }
            }
        }
    }

    private static void Opmerkingen(Rapportblad blad, MenselijkOordeel mens)
    {
        if (mens.Oordelen.Opmerkingen.Count > 0)
        {
            blad.Kop(3, "Ook opgemerkt, zonder punten");
            Kernsectie.Lijst(blad, mens.Oordelen.Opmerkingen.Select(o => $"{o.Tekst} ({o.Door}, {Zinnen.Datum(o.Op)})"));
        }
    }
}
