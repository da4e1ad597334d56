using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The aspects as ranges: a bar, and the same in words beside it.</summary>
internal static class Aspectsectie
{
    public static void Write(Rapportblad blad)
    {
        blad.Alinea(Uitlegzinnen.Puntenuitleg);
        blad.Alinea(Uitlegzinnen.Kleuren(blad.Rapport));
        blad.Alinea("Links op de balk zijn alle punten verloren, rechts geen. Het gearceerde stuk kan allemaal nog. Het donkere stuk lijkt het te worden. Een stippellijn is de grens tussen twee kleuren.");
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
            }

            foreach (string zin in new[] { Gevoeligheidszinnen.Opgeteld(aspect.Zeker), Gevoeligheidszinnen.Gevoeligheid(blad.Rapport, aspect) }.Where(z => z.Length > 0))
            {
                blad.Alinea(zin);
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

        blad.Alinea($"{Zinnen.Punten(stand.Punten)} verloren van de {Getaltekst.Van(aspect.Gewicht)}{Gevoeligheidszinnen.Exact(stand)}");
    }
}
