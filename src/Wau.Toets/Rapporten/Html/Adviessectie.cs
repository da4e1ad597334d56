using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The advice with its reasons, whom to ask, and the questions to ask before the vote.</summary>
internal static class Adviessectie
{
    public static void Write(Rapportblad blad)
    {
        Toetsadvies advies = blad.Rapport.Toetsadvies;
        using (blad.Html.Open("p"))
        {
            blad.Html.Element("strong", Zinnen.Advies(advies.Soort) + ".").Text(" Dit advies komt uit de tekst en is een verwachting.");
        }

        blad.Kop(3, "Waarom");
        using (blad.Html.Open("ul"))
        {
            foreach (Adviesreden reden in advies.Redenen)
            {
                Reden(blad, reden);
            }
        }

        Organisaties(blad, advies);
        Vragen(blad);
    }

    /// <summary>What usually helps, for whom it is, and against which rule.</summary>
    public static void Helpt(Rapportblad blad)
    {
        (Advies Advies, Regel Regel)[] adviezen = [.. Rapportzicht.Adviezen(blad.Rapport)];
        if (adviezen.Length == 0)
        {
            blad.Alinea("Er is nog geen regel die punten kost. Daarom is er geen advies.");
            return;
        }

        using (blad.Html.Open("ul"))
        {
            foreach ((Advies advies, Regel regel) in adviezen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Element("strong", advies.Tekst).Text(" " + Uitlegzinnen.Adviesuitleg(advies, regel));
                }
            }
        }
    }

    private static void Reden(Rapportblad blad, Adviesreden reden)
    {
        using (blad.Html.Open("li"))
        {
            blad.Html.Text(reden.Zin);
            if (reden.Passages.Count > 0)
            {
                blad.Html.Text(" In de tekst: ");
                blad.Citaten(reden.Passages);
                blad.Html.Text(".");
            }
        }
    }

    private static void Organisaties(Rapportblad blad, Toetsadvies advies)
    {
        if (advies.Soort == Toetsadviessoort.GeenToets)
        {
            return;
        }

        blad.Kop(3, "Aan wie het te vragen");
        if (advies.Organisaties.Count == 0)
        {
            blad.Alinea(Uitlegzinnen.GeenUitvoerder);
            return;
        }

        using (blad.Html.Open("ul", ("class", "organisaties")))
        {
            foreach (string code in advies.Organisaties)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Bdi(Zinnen.Organisatie(blad.Rapport, code));
                }
            }
        }
    }

    private static void Vragen(Rapportblad blad)
    {
        (Vraag Vraag, Reeks<string> Organisaties)[] vragen = [.. Rapportzicht.Adviesvragen(blad.Rapport)];
        if (vragen.Length == 0)
        {
            return;
        }

        blad.Kop(3, "Te vragen vóór de stemming");
        using (blad.Html.Open("ol"))
        {
            foreach ((Vraag vraag, Reeks<string> organisaties) in vragen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Link(Rapportdeel.Vragen, vraag.Feit.Vraag, blad.Ankers.Vraag(vraag.Adres));
                    blad.Html.Text(" Vraag dit aan: ").Bdi(Zinnen.Aan(vraag, organisaties));
                    blad.Html.Text(".");
                }
            }
        }
    }
}
