using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Markdown;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Vragenlijsten;

/// <summary>The question sheet for people: to print, with boxes to tick and lines to write on.</summary>
internal static class VragenlijstMarkdown
{
    private const string Regel = "……………………………………";

    public static string Render(Vragenlijst lijst)
    {
        var uit = new MarkdownWriter();
        uit.Kop(1, lijst.Voor is null ? "Vragenlijst" : $"Vragenlijst voor {Vlucht(lijst.Voor)}");
        Kop(uit, lijst.Rapport);
        if (lijst.Groepen.Count == 0)
        {
            uit.Alinea("Er zijn geen vragen meer waarvan het antwoord de uitkomst kan veranderen.");
        }
        else
        {
            uit.Alinea("Met deze antwoorden wordt de toets preciezer. De vragen die het meest bepalen, staan bovenaan. Weet u iets niet? Dat is ook een antwoord.");
        }

        int nummer = 0;
        foreach (Vraaggroep groep in lijst.Groepen)
        {
            uit.Kop(2, $"Aan {Vlucht(groep.Aan)}");
            foreach (Vraaguitleg vraag in groep.Vragen)
            {
                Vraag(uit, vraag, ++nummer);
            }
        }

        uit.Alinea("De toets is indicatief. Zij helpt bij uw eigen oordeel en komt daar niet voor in de plaats.");
        return uit.ToString();
    }

    private static void Kop(MarkdownWriter uit, Toetsrapport rapport)
    {
        Onderwerp onderwerp = rapport.Onderwerp;
        string[] delen = [onderwerp.Titel, onderwerp.Id ?? "", onderwerp.Datum is { } datum ? Zinnen.Datum(datum) : ""];
        string stuk = string.Join(", ", delen.Where(d => d.Length > 0));
        if (stuk.Length > 0)
        {
            uit.Alinea($"Over: {Vlucht(stuk)}.");
        }
    }

    private static void Vraag(MarkdownWriter uit, Vraaguitleg vraag, int nummer)
    {
        uit.Kop(3, $"{Getaltekst.Van(nummer)}. {Vlucht(vraag.Tekst)}");
        if (vraag.Toelichting.Length > 0)
        {
            uit.Alinea(Vlucht(vraag.Toelichting));
        }

        foreach (string keuze in Keuzen(vraag.Vraag.Feit))
        {
            uit.Punt($"☐ {Vlucht(keuze)}");
        }

        uit.Punt("☐ weten we niet");
        uit.Wit();
        uit.Punt($"Bron of toelichting: {Regel}");
        if (vraag.Vermoeden.Length > 0)
        {
            uit.Punt($"{Vlucht(Zinnen.Hoofdletter(vraag.Vermoeden))}. Klopt dat?");
        }

        foreach (string signaal in vraag.Signalen)
        {
            uit.Punt(Vlucht(signaal));
        }

        uit.Punt($"Waarom deze vraag: {Vlucht(string.Join("; ", vraag.Waarom.Select(w => $"‘{w}’")))}.");
        uit.Punt($"Feit: `{vraag.Vraag.Adres}`");
        uit.Wit();
    }

    private static IEnumerable<string> Keuzen(Feit feit) => feit switch
    {
        { Soort: Feitsoort.Waarheid } => ["ja", "nee"],
        { Waarden.Count: > 0 } => feit.Waarden.Select(w => w.Titel),
        { Soort: Feitsoort.Getal } => [$"{Regel} {feit.Eenheid} (een getal, of van … tot …)"],
        { Soort: Feitsoort.Datum } => [$"{Regel} (een datum, of van … tot …)"],
        _ => [$"{Regel} (een of meer organisaties)"],
    };
}
