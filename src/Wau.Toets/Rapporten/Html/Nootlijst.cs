using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>What was read from the marked words, and which rules rest on it.</summary>
internal static class Nootlijst
{
    public static void Write(Rapportblad blad)
    {
        if (blad.Noten.Alle.Count == 0)
        {
            blad.Alinea("In deze tekst staan geen woorden die voor een regel meetellen. Er kan toch iets aan de hand zijn.");
            return;
        }

        blad.Kop(3, "Wat er in de tekst is gelezen");
        using (blad.Html.Open("ol", ("class", "noten")))
        {
            foreach (Noot noot in blad.Noten.Alle)
            {
                using (blad.Html.Open("li", ("id", blad.Ankers.Noot(noot.Nummer))))
                {
                    Noot(blad, noot);
                }
            }
        }
    }

    private static void Noot(Rapportblad blad, Noot noot)
    {
        using (blad.Html.Open("p"))
        {
            blad.Citaten([.. noot.Plekken.Select(p => p.Passage)]);
        }

        foreach (Feitwaarde feit in noot.Plekken[0].Feiten)
        {
            Feit(blad, feit);
        }

        Reeks<string> regels = noot.Plekken[0].Regels;
        if (regels.Count > 0)
        {
            using (blad.Uitklap(regels.Count == 1 ? "1 regel rust hierop" : $"{Getaltekst.Van(regels.Count)} regels rusten hierop"))
            using (blad.Html.Open("ul"))
            {
                foreach (string regel in regels)
                {
                    using (blad.Html.Open("li"))
                    {
                        blad.Regellink(regel);
                        blad.Html.Text(" " + Rapportzicht.Bevinding(blad.Rapport, regel).Regel.Titel);
                    }
                }
            }
        }
    }

    private static void Feit(Rapportblad blad, Feitwaarde waarde)
    {
        if (waarde.Kandidaat is { } kandidaat && blad.Rapport.Regelset.Feiten.Zoek(waarde.Adres.Feit) is { } feit)
        {
            using (blad.Html.Open("p", ("class", "feit")))
            {
                blad.Html.Text(blad.Vraag(waarde.Adres) + " ").Element("span", $"lijkt: {Zinnen.Waarde(kandidaat, feit)}", ("class", "lijkt"));
            }
        }
    }
}
