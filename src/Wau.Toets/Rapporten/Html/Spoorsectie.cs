using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>How every outcome came about: rule by rule, step by step, down to the facts and where those come from.</summary>
internal static class Spoorsectie
{
    public static void Write(Rapportblad blad)
    {
        Spoor spoor = blad.Rapport.Spoor;
        blad.Alinea("Per regel staat hier elke stap van de berekening, ook stappen die niets meer uitmaakten. \"Is\" staat bij wat zeker is, \"lijkt\" bij wat de tekst of een register doet vermoeden. Klik op een feit om te zien waar het vandaan komt. Op papier staan alleen de stappen die u hier openklapt.");
        var stappen = new Spoorstappen(blad);
        foreach (Aspectuitslag aspect in blad.Rapport.Aspecten)
        {
            blad.Kop(3, aspect.Titel);
            Lijst(blad, spoor.Knopen.Where(k => string.Equals(k.Bevinding?.Regel.Aspect, aspect.Id, StringComparison.Ordinal)), k => Regel(blad, stappen, k, k.Bevinding!)); // there is one: it has an aspect
        }

        Spoorknoop[] afgeleid = [.. spoor.Knopen.Where(k => k is { Soort: "afgeleid" or "puntenVerloren" })];
        if (afgeleid.Length > 0)
        {
            blad.Kop(3, "Wat is uitgerekend");
            Lijst(blad, afgeleid, k => Afgeleid(blad, stappen, k));
        }

        Spoorknoop[] feiten = [.. spoor.Knopen.Where(k => k.Adres is not null)];
        if (feiten.Length > 0)
        {
            blad.Kop(3, "De feiten, en waar ze vandaan komen");
            Lijst(blad, feiten, k => Feit(blad, k, k.Adres!.Value)); // it has one
        }

        using (blad.Html.Open("p"))
        {
            blad.Html.Text("Controlegetal van deze berekening (SHA-256): ").Element("code", spoor.Sha256);
        }
    }

    private static void Lijst(Rapportblad blad, IEnumerable<Spoorknoop> knopen, Action<Spoorknoop> schrijf)
    {
        using (blad.Html.Open("ul", ("class", "spoorlijst")))
        {
            foreach (Spoorknoop knoop in knopen)
            {
                using (blad.Html.Open("li", ("id", blad.Ankers.Spoor(knoop.Id))))
                {
                    schrijf(knoop);
                }
            }
        }
    }

    private static void Regel(Rapportblad blad, Spoorstappen stappen, Spoorknoop knoop, Bevinding bevinding)
    {
        using (blad.Html.Open("details"))
        {
            using (blad.Html.Open("summary"))
            {
                blad.Html.Element("span", bevinding.Regel.Id, ("class", "code")).Text(" ").Element("span", bevinding.Regel.Titel, ("class", "naam")).Text(" ");
                Teken.Uitkomst(blad.Html, Woordkeus.Telt(bevinding).Uitkomst, Woordkeus.Uitkomst(bevinding));
            }

            using (blad.Html.Open("p"))
            {
                blad.Html.Text($"De regel {Woordkeus.Punten(bevinding)}. Vraag, bronnen en advies: ");
                blad.Regellink(bevinding.Regel.Id);
                blad.Html.Text(".");
            }

            if (bevinding.Zeker.Uitkomst == Uitkomst.Fout || bevinding.Verwacht.Uitkomst == Uitkomst.Fout)
            {
                blad.Alinea("Deze regel kon niet worden beoordeeld. Staat hieronder een stap die niet kon worden berekend, dan is die de oorzaak.", "let-op");
            }

            if (bevinding.IsInCode)
            {
                blad.Alinea("Deze regel is in code geschreven. Hieronder staan de feiten die zij leest; haar stappen zijn hier niet te zien.");
            }

            stappen.Regel(knoop, bevinding);
        }
    }

    private static void Afgeleid(Rapportblad blad, Spoorstappen stappen, Spoorknoop knoop)
    {
        using (blad.Html.Open("p"))
        {
            Spoorwoorden.Stand(blad, knoop);
            blad.Html.Text($" {Spoorwoorden.Naam(blad, knoop)}");
        }

        stappen.Uitgerekend(knoop);
    }

    private static void Feit(Rapportblad blad, Spoorknoop knoop, Feitadres adres)
    {
        using (blad.Html.Open("p"))
        {
            Spoorwoorden.Stand(blad, knoop);
            bool gevraagd = blad.Rapport.Vragen.Any(v => v.Adres == adres);
            blad.Html.Text($" {blad.Vraag(adres)} ").Element("span", adres.ToString(), ("class", "code"));
            if (gevraagd)
            {
                blad.Html.Text(" ").Element("a", "Dit wordt nog gevraagd.", ("href", Ankers.Naar(blad.Ankers.Vraag(adres))));
            }
        }

        string herkomst = Spoorwoorden.Herkomst(blad.Rapport, knoop);
        Reeks<Passage> passages = knoop.Passages;
        if (herkomst.Length + passages.Count > 0)
        {
            using (blad.Html.Open("p", ("class", "feit")))
            {
                blad.Html.Text(herkomst + (passages.Count > 0 ? " In de tekst: " : ""));
                blad.Citaten(passages);
            }
        }
    }
}
