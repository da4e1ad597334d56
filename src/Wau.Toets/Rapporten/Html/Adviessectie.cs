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
            blad.Alinea("De tekst noemt geen organisatie. Vraag de regering wie het moet uitvoeren.");
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
                    blad.Html.Element("a", vraag.Feit.Vraag, ("href", Ankers.Naar(blad.Ankers.Vraag(vraag.Adres))));
                    blad.Html.Text(" Vraag dit aan: ").Bdi(Zinnen.Aan(vraag, organisaties));
                    blad.Html.Text(".");
                }
            }
        }
    }
}
