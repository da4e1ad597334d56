using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The blockades, and the three rules that cost most.</summary>
internal static class Redensectie
{
    public static void Blokkades(Rapportblad blad)
    {
        Bevinding[] blokkades = [.. Rapportzicht.Blokkades(blad.Rapport)];
        if (blokkades.Length == 0)
        {
            blad.Alinea("Er lijkt geen blokkade te zijn. Dat is pas zeker als de open vragen zijn beantwoord.");
        }

        if (blokkades.Length > 0)
        {
            blad.Alinea(Uitlegzinnen.WatIsBlokkade);
        }

        foreach (Bevinding bevinding in blokkades)
        {
            Kaart(blad, bevinding, bevinding.Zeker.Ernst == Ernst.Blokkade ? "Dit is een blokkade." : "Dit lijkt een blokkade.");
        }

        Open(blad, [.. Rapportzicht.OpenBlokkades(blad.Rapport)]);
    }

    public static void Duurste(Rapportblad blad)
    {
        Bevinding[] redenen = [.. Rapportzicht.DuurstePunten(blad.Rapport)];
        if (redenen.Length == 0)
        {
            blad.Alinea("Er lijken nog geen punten verloren te gaan. Let op: wat onbekend is, kan nog punten kosten.");
        }

        foreach (Bevinding bevinding in redenen)
        {
            Kaart(blad, bevinding, "");
        }
    }

    private static void Open(Rapportblad blad, Bevinding[] open)
    {
        if (open.Length == 0)
        {
            return;
        }

        blad.Alinea("Een blokkade is nog niet uitgesloten bij:");
        using (blad.Html.Open("ul"))
        {
            foreach (Bevinding bevinding in open)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Text($"{bevinding.Regel.Titel} (");
                    blad.Regellink(bevinding.Regel.Id);
                    blad.Html.Text($"). {Zinnen.Tekst(bevinding.Regel, bevinding.Verwacht)}");
                }
            }
        }
    }

    private static void Kaart(Rapportblad blad, Bevinding bevinding, string aanhef)
    {
        Regel regel = bevinding.Regel;
        using (blad.Html.Open("div", ("class", "reden")))
        {
            blad.Kop(3, regel.Titel);
            using (blad.Html.Open("p", ("class", "stand")))
            {
                Teken.Uitkomst(blad.Html, Woordkeus.Telt(bevinding).Uitkomst, Woordkeus.Uitkomst(bevinding));
                blad.Html.Text($" {Woordkeus.Punten(bevinding)}; regel ");
                blad.Regellink(regel.Id);
            }

            using (blad.Html.Open("p"))
            {
                if (aanhef.Length > 0)
                {
                    blad.Html.Element("strong", aanhef).Text(" ");
                }

                blad.Html.Text(Zinnen.Tekst(regel, Woordkeus.Telt(bevinding)));
            }

            foreach (string signaal in bevinding.Feiten.SelectMany(f => Zinnen.Signalen(blad.Rapport, f)))
            {
                blad.Alinea("Volgens het register. " + signaal);
            }

            Advies(blad, regel.Advies);
            if (bevinding.Passages.Count > 0)
            {
                using (blad.Html.Open("p"))
                {
                    blad.Html.Text("In de tekst: ");
                    blad.Citaten([.. bevinding.Passages.OrderBy(p => p.Lengte)]);
                }
            }
        }
    }

    private static void Advies(Rapportblad blad, Advies? advies)
    {
        if (advies is not null)
        {
            using (blad.Html.Open("p"))
            {
                blad.Html.Element("strong", "Wat meestal helpt:").Text(" " + advies.Tekst);
            }
        }
    }
}
