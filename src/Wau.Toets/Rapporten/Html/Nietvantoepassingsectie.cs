using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Rules that do not apply, or seem not to, with the reason.</summary>
internal static class Nietvantoepassingsectie
{
    public static void Write(Rapportblad blad)
    {
        Bevinding[] bevindingen = [.. Rapportzicht.NietVanToepassing(blad.Rapport)];
        if (bevindingen.Length == 0)
        {
            blad.Alinea("Elke regel lijkt hier te gelden, of dat is nog onbekend.");
            return;
        }

        using (blad.Uitklap(bevindingen.Length == 1 ? "1 regel, met de reden" : $"{Getaltekst.Van(bevindingen.Length)} regels, met de reden"))
        using (blad.Html.Open("ul"))
        {
            foreach (Bevinding bevinding in bevindingen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Regellink(bevinding.Regel.Id);
                    blad.Html.Text($" {bevinding.Regel.Titel}: {(bevinding.Zeker.IsBeslist ? "is" : "lijkt")} niet van toepassing. {Zinnen.Tekst(bevinding.Regel, bevinding.Verwacht)}");
                }
            }
        }
    }
}
