using Wau.Toets.Feiten;
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
        Vragen(blad, advies.Vragen);
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
                    blad.Html.Bdi(code);
                    blad.Html.Text(Naam(blad, code) is { } naam ? ": " + naam : "");
                }
            }
        }
    }

    private static void Vragen(Rapportblad blad, Reeks<Feitadres> vragen)
    {
        if (vragen.Count == 0)
        {
            return;
        }

        blad.Kop(3, "Te vragen vóór de stemming");
        using (blad.Html.Open("ol"))
        {
            foreach (Feitadres adres in vragen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Element("a", blad.Vraag(adres), ("href", Ankers.Naar(blad.Ankers.Vraag(adres))));
                }
            }
        }
    }

    private static string? Naam(Rapportblad blad, string code) => blad.Rapport.Regelset.Lexicon.Organisaties
        .FirstOrDefault(o => string.Equals(o.Code, code, StringComparison.Ordinal) && !string.Equals(o.Naam, code, StringComparison.OrdinalIgnoreCase))?.Naam;
}
