using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The aspects as ranges: a bar, and the same in words beside it.</summary>
internal static class Aspectsectie
{
    public static void Write(Rapportblad blad)
    {
        blad.Alinea("Elk aspect staat op zichzelf; er is geen totaal. Links op de balk zijn alle punten verloren, rechts geen. Gearceerd is wat nog niet is uitgesloten, donker is wat lijkt te gelden. Een streep is een grens tussen twee banden. " + Bereikzinnen.Uitleg);
        using (blad.Html.Open("div", ("class", "kaarten")))
        {
            foreach (Aspectuitslag aspect in blad.Rapport.Aspecten)
            {
                Kaart(blad, aspect);
            }
        }
    }

    private static void Kaart(Rapportblad blad, Aspectuitslag aspect)
    {
        Reeks<Band> banden = blad.Rapport.Regelset.Aspecten.First(a => string.Equals(a.Id, aspect.Id, StringComparison.Ordinal)).Banden;
        using (blad.Html.Open("div", ("class", "kaart")))
        {
            blad.Kop(3, aspect.Titel);
            blad.Alinea(aspect.Vraag);
            Aspectbalk.Write(blad, aspect, banden);
            using (blad.Html.Open("dl"))
            {
                blad.Term("Zeker", () => Stand(blad, aspect, aspect.Zeker, banden, Zekerzin(blad, aspect)));
                blad.Term("Verwacht", () => Stand(blad, aspect, aspect.Verwacht, banden, aspect.Verwacht.Band is null ? "Lijkt nog mogelijk: " : "Lijkt: "));
                blad.Term("Gevoeligheid", Gevoeligheidszinnen.Van(blad.Rapport, aspect));
            }
        }
    }

    private static string Zekerzin(Rapportblad blad, Aspectuitslag aspect) => aspect.Zeker.Band is null
        ? "Nog niet uitgesloten: "
        : $"Beslist, {Zinnen.Grond(blad.Rapport, aspect)}: ";

    private static void Stand(Rapportblad blad, Aspectuitslag aspect, Aspectstand stand, Reeks<Band> banden, string aanhef)
    {
        if (stand.Banden.Count == 0)
        {
            blad.Html.Text($"{(stand == aspect.Zeker ? "" : "Lijkt: ")}{Zinnen.Band(stand)}.");
            return;
        }

        using (blad.Html.Open("p", ("class", "banden")))
        {
            blad.Html.Text(aanhef);
            for (int i = 0; i < stand.Banden.Count; i++)
            {
                blad.Html.Text(i == 0 ? "" : i == stand.Banden.Count - 1 ? " of " : ", ");
                Teken.Band(blad.Html, banden, stand.Banden[i]);
            }
        }

        blad.Alinea($"{Zinnen.Punten(stand.Punten)} verloren van de {Getaltekst.Van(aspect.Gewicht)}{Bereikzinnen.Achteraf(stand)}");
    }
}
