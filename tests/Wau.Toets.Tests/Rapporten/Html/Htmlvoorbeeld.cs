using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Wau.Toets.Tests.Rapporten.Html;

/// <summary>Invented papers and their reports.</summary>
internal static class Htmlvoorbeeld
{
    public const string Gemeente = """
        De Kamer,

        gehoord de beraadslaging,

        overwegende dat gemeenten gegevens over inkomen niet zonder wettelijke grondslag mogen delen met het UWV;

        verzoekt de regering per 1 juli 2027 alle gemeenten te verplichten een gezinstoeslag uit te keren aan gezinnen met een laag inkomen, en daarvoor inkomensgegevens van de Belastingdienst en het UWV te koppelen aan het burgerservicenummer;

        verzoekt de regering om de Kamer hierover vóór Prinsjesdag te informeren,

        en gaat over tot de orde van de dag.
        """;

    public const string GeenToets = """
        De Kamer,

        gehoord de beraadslaging,

        verzoekt de regering in de Europese Raad te pleiten voor een gezamenlijk standpunt en de Kamer hierover te informeren,

        en gaat over tot de orde van de dag.
        """;

    public const string Tegenspraak = """
        [ { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "VNG", "op": "2026-11-20", "graad": "onderbouwd", "bron": "<b>Brief</b>" },
          { "feit": "uitvoering.geraakt", "waarde": "nee", "door": "BZK" },
          { "feit": "capaciteit.fte", "voor": "UWV", "waarde": { "van": 40, "tot": 60 }, "door": "UWV" },
          { "feit": "capaciteit.fte", "voor": "UWV", "waarde": { "van": 1050.5, "tot": 2000 }, "door": "SZW", "toelichting": "<script>alert(1)</script>" } ]
        """;

    public static readonly string Vijandig =
        "De Kamer,\r\n\r\nconstaterende dat <script>alert(1)</script> <img src=x onerror=alert(1)> \u202Eomgekeerd\u0007\u0085\uFFFF \uD800 שלום "
        + new string('W', 400)
        + ";\r\n\r\nverzoekt de regering per 1 juli 2027 alle gemeenten te verplichten <a href='javascript:alert(1)'>een toeslag</a> uit te keren,\r\n\r\nen gaat over tot de orde van de dag.";

    /// <summary>Names of the reports that every page test looks at.</summary>
    public static TheoryData<string> Namen => ["gemeente", "geenToets", "tegenspraak", "vijandig", "ongedeeld"];

    public static Toetsrapport Rapport(string naam) => naam switch
    {
        "geenToets" => Rapport(GeenToets, "Een standpunt"),
        "tegenspraak" => Rapport(Gemeente, "Gezinstoeslag", Tegenspraak),
        "ongedeeld" => Regelsets.SnelleToets.Toets(Beleidsvoorstel.Lees("Het kabinet verplicht gemeenten per 1 juli 2027 een toeslag uit te keren.\nHet UWV\nlevert gegevens.").WaardeOfFout()),
        "vijandig" => Rapport(Alineas(Vijandig), "<script>alert(1)</script> \u202Etitel\u0000 \" onload=\"x", null),
        _ => Rapport(Gemeente, "Gezinstoeslag"),
    };

    public static IHtmlDocument Lees(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    public static IHtmlDocument Gastpagina(params IEnumerable<Toetsrapport> rapporten) => Lees(
        $"<!DOCTYPE html><html lang=\"nl\"><head><title>Gast</title></head><body>{string.Concat(rapporten.Select(r => r.ToHtmlFragment()))}</body></html>");

    private static Motie Alineas(string tekst) => Motie.Lees(tekst.Split("\r\n\r\n")).WaardeOfFout();

    private static Toetsrapport Rapport(string tekst, string titel, string? antwoorden = null) => Rapport(Motie.Parse(tekst), titel, antwoorden);

    private static Toetsrapport Rapport(Motie motie, string titel, string? antwoorden) => Regelsets.SnelleToets.Toets(
        motie with { Titel = titel, Datum = new DateOnly(2026, 11, 20) },
        antwoorden is null ? null : Antwoorden.Lees(antwoorden, Regelsets.SnelleToets).WaardeOfFout());
}
