using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Everything about one rule: question, outcome twice, why it matters, advice, sources.</summary>
internal static class Regelblad
{
    public static void Write(Rapportblad blad, Bevinding bevinding)
    {
        Regel regel = bevinding.Regel;
        using (blad.Html.Open("dl", ("class", "gegevens")))
        {
            blad.Term("Vraag", regel.Vraag);
            blad.Term("Zeker", Stand(regel, bevinding.Zeker));
            blad.Term("Lijkt", Stand(regel, bevinding.Verwacht));
            Passages(blad, bevinding);
            blad.Term("Uit het register", string.Join(" ", bevinding.Feiten.SelectMany(f => Zinnen.Signalen(blad.Rapport, f))));
            Open(blad, bevinding.Open);
            blad.Term("Waarom dit telt", regel.Waarom);
            blad.Term("Mogelijke trappen", () => Trappen(blad.Html, regel.Trappen));
            blad.Term("Wat meestal helpt", regel.Advies is { } advies ? Advies(advies) : "");
            blad.Term("Gewicht", $"{Getaltekst.Van(regel.Gewicht)}. {regel.Gewichtsreden}".TrimEnd());
            blad.Term("Status", regel.Status == Regelstatus.Aanname
                ? "aanname: hierin staan getallen of verwijzingen die niemand heeft nagekeken"
                : "de verwijzing is nagekeken; gewicht en grenzen zijn een keuze van de eigenaar");
            blad.Term("Hoe precies", bevinding.IsInCode ? "niet exact: deze regel staat in programmacode en is niet met de hand na te rekenen" : "");
            blad.Term("Berekening", () => blad.Html.Element("a", "Stap voor stap", ("href", Ankers.Naar(blad.Ankers.Spoor(Spoorid.Regel(regel.Id))))));
            blad.Term("Geldig", Geldig(regel));
            blad.Term("Eigenaar", regel.Eigenaar);
            blad.Term("Bronnen", () => Bronnen(blad.Html, regel.Bronnen));
        }
    }

    private static string Stand(Regel regel, Regelstand stand) =>
        $"{Zinnen.Woord(stand.Uitkomst)}{Woordkeus.Ernst(stand)}, verliest {Zinnen.Punten(stand.Punten)}. {Zinnen.Tekst(regel, stand)}".TrimEnd();

    private static string Advies(Advies advies) =>
        advies.Tekst + $" ({string.Join("; ", new[] { "voor " + Zinnen.Woord(advies.Wie), Uitlegzinnen.Inspanning(advies.Inspanning) }.Where(t => t.Length > 0))})";

    /// <summary>The days on which a rule holds; empty when it always does.</summary>
    public static string Geldig(Regel regel) => (regel.GeldigVan, regel.GeldigTot) switch
    {
        ({ } van, { } tot) => $"van {Zinnen.Datum(van)} tot en met {Zinnen.Datum(tot)}",
        ({ } van, null) => $"vanaf {Zinnen.Datum(van)}",
        (null, { } tot) => $"tot en met {Zinnen.Datum(tot)}",
        _ => "",
    };

    private static void Passages(Rapportblad blad, Bevinding bevinding)
    {
        if (bevinding.Passages.Count > 0)
        {
            blad.Term("In de tekst", () => blad.Citaten([.. bevinding.Passages.OrderBy(p => p.Lengte)]));
        }
    }

    private static void Open(Rapportblad blad, Reeks<Feitadres> open)
    {
        if (open.Count > 0)
        {
            blad.Term("Nog niet zeker", () => Openlijst(blad, open));
        }
    }

    private static void Openlijst(Rapportblad blad, Reeks<Feitadres> open)
    {
        using (blad.Html.Open("ul"))
        {
            foreach (Feitadres adres in open)
            {
                using (blad.Html.Open("li"))
                {
                    if (blad.Rapport.Vragen.Any(v => v.Adres == adres))
                    {
                        blad.Link(Rapportdeel.Vragen, blad.Vraag(adres), blad.Ankers.Vraag(adres));
                    }
                    else
                    {
                        blad.Html.Element("span", blad.Vraag(adres));
                    }
                }
            }
        }
    }

    /// <summary>The steps in order: their numbers are those of a human judgement.</summary>
    private static void Trappen(HtmlWriter html, Reeks<Trap> trappen)
    {
        using (html.Open("ol"))
        {
            foreach (Trap trap in trappen)
            {
                html.Element("li", $"{trap.Tekst} Kost {Zinnen.Punten(new(trap.Verliest, trap.Verliest))}{(trap.Ernst == Ernst.Geen ? "" : $", {Zinnen.Woord(trap.Ernst)}")}.");
            }
        }
    }

    private static void Bronnen(HtmlWriter html, Reeks<Bron> bronnen)
    {
        using (html.Open("ul"))
        {
            foreach (Bron bron in bronnen)
            {
                using (html.Open("li"))
                {
                    Bron(html, bron);
                }
            }
        }
    }

    private static void Bron(HtmlWriter html, Bron bron)
    {
        string tekst = bron.Vindplaats.Length > 0 ? $"{bron.Titel}, {bron.Vindplaats}" : bron.Titel;
        bool veilig = bron.Url is { IsAbsoluteUri: true } url && string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);
        html.Text(bron.Soort == Bronsoort.Aanname ? "Aanname: " : "");
        html.Element(veilig ? "a" : "bdi", tekst, ("href", veilig ? bron.Url!.AbsoluteUri : null), ("rel", veilig ? "noreferrer" : null)); // veilig means there is one
    }
}
