using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Rules that facts alone cannot decide: faulty or contradictory.</summary>
internal static class Menssectie
{
    private const int MeesteVooraan = 5;

    public static void Write(Rapportblad blad)
    {
        Bevinding[] bevindingen = [.. Rapportzicht.MensNodig(blad.Rapport)];
        if (bevindingen.Length == 0)
        {
            blad.Alinea("Er is geen regel met een fout of met antwoorden die elkaar tegenspreken.");
            return;
        }

        Lijst(blad, bevindingen.Take(MeesteVooraan));
        if (bevindingen.Length > MeesteVooraan)
        {
            using (blad.Uitklap($"Alle andere ({Getaltekst.Van(bevindingen.Length - MeesteVooraan)})"))
            {
                Lijst(blad, bevindingen.Skip(MeesteVooraan));
            }
        }
    }

    private static void Lijst(Rapportblad blad, IEnumerable<Bevinding> bevindingen)
    {
        using (blad.Html.Open("ul"))
        {
            foreach (Bevinding bevinding in bevindingen)
            {
                using (blad.Html.Open("li"))
                {
                    Regelstand stand = Rapportzicht.VraagtMens(bevinding.Verwacht) ? bevinding.Verwacht : bevinding.Zeker;
                    Teken.Uitkomst(blad.Html, stand.Uitkomst, Zinnen.Woord(stand.Uitkomst));
                    blad.Html.Text(" ");
                    blad.Regellink(bevinding.Regel.Id);
                    blad.Html.Text($" {bevinding.Regel.Titel}. {Zinnen.Tekst(bevinding.Regel, stand)}");
                }
            }
        }
    }
}
