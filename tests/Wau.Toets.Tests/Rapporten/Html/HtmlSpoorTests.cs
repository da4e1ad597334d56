using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing;
using Wau.Toets.Tests.Toetsing.Sporen;

namespace Wau.Toets.Tests.Rapporten.Html;

/// <summary>How every outcome came about, on the page.</summary>
public sealed class HtmlSpoorTests
{
    public static TheoryData<string> Namen => Htmlvoorbeeld.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void Elke_regel_elke_berekening_en_elk_feit_staat_er_een_keer_en_dicht(string naam)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport(naam);
        IHtmlDocument pagina = Htmlvoorbeeld.Lees(rapport.ToHtml());

        Assert.Equal(rapport.Spoor.Knopen.Count(k => k is { Soort: "regel" or "feit" or "afgeleid" or "puntenVerloren" }), pagina.QuerySelectorAll(".spoorlijst > li[id]").Length);
        Assert.Empty(pagina.QuerySelectorAll(".spoor details[open]"));
        Assert.Contains(rapport.Spoor.Sha256, pagina.QuerySelector("section.spoor")!.TextContent, StringComparison.Ordinal);
        Assert.All(pagina.QuerySelectorAll(".regellijst > li"), r => Assert.Contains(r.QuerySelectorAll("a"), a => a.TextContent is "Stap voor stap"));
    }

    [Fact]
    public void Van_de_regel_loopt_een_weg_naar_het_feit_de_woorden_in_de_tekst_en_de_bronnen()
    {
        IHtmlDocument pagina = Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport("gemeente").ToHtml());
        IElement regel = Doel(pagina, pagina.QuerySelectorAll(".regellijst > li").First(r => r.QuerySelector(".code")!.TextContent is "ST-UV-01").QuerySelectorAll("a").Single(a => a.TextContent is "Stap voor stap"));

        IElement feit = Doel(pagina, regel.QuerySelectorAll(".stappen a").First(a => a.TextContent.Contains("datum of jaar", StringComparison.Ordinal)));
        IElement woorden = Doel(pagina, feit.QuerySelector("a > q")!.ParentElement!);
        IElement bronnen = Doel(pagina, regel.QuerySelector("a.regelnummer")!);

        Assert.Contains("document.datumGenoemd", feit.TextContent, StringComparison.Ordinal);
        Assert.Equal("mark", woorden.LocalName);
        Assert.Contains("Aanwijzingen voor de regelgeving", bronnen.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_stap_zegt_wat_zeker_is_en_wat_lijkt()
    {
        string stappen = Stappen(
            [("a", Mogelijkheden.Waarheid(true)), ("d", Mogelijkheden.Datum(new(2027, 2, 1))), ("k", Mogelijkheden.Keuze("x")), ("org.n@UWV", Mogelijkheden.Getal(3)), ("n", null)],
            """{ "alle": [ { "feit": "a" }, { "feit": "d", "<": { "feit": "later" } } ] }""",
            """{ "feit": "k", "is": "y" }""",
            """{ "elke": "organisatie", "geldt": { "niet": { "feit": "org.w" } } }""",
            """{ "+": [ { "som": "organisatie", "van": { "feit": "org.n" } }, { "feit": "n" } ], ">=": 2 }""",
            """{ "als": { "feit": "a" }, "dan": 4, "anders": 5, ">": { "puntenVerloren": "v" } }""",
            """{ "+": [ { "feit": "n" }, 79228162514264337593543950335 ], ">": 0 }""");

        Assert.All(
            [
                "is waar Trap 1: verliest 3 punten, knelpunt. Mis. Deze trap telt. Dit is allemaal waar:",
                "is ja A?", "is waar D? (is 1 februari 2027) is eerder dan Later (is 1 mei 2027)", "is niet waar K? (is X) is Y", "nog onbekend UWV: Dit is niet waar:",
                "(nog open: 4 tot en met 112) is ten minste 2", "Dan: 4", "is groter dan Verloren punten: v (is 0 punt)", "kon niet worden berekend Bij elkaar opgeteld:",
            ],
            zin => Assert.Contains(zin, stappen, StringComparison.Ordinal));
    }

    [Fact]
    public void Een_regel_in_code_zegt_dat_haar_stappen_niet_te_zien_zijn()
    {
        var regel = new Coderegelproef(Proefset.Regel("C1", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade)), _ => throw new InvalidOperationException(), "a");
        Regelset set = new RegelsetBuilder().AddPakket(Spoorproef.Pakket()).AddRegel(regel).Build().WaardeOfFout();

        string regels = Htmlvoorbeeld.Lees(set.Toets().ToHtml()).QuerySelector(".spoorlijst > li")!.TextContent;

        Assert.All(["in code geschreven", "kon niet worden beoordeeld", "A?"], zin => Assert.Contains(zin, regels, StringComparison.Ordinal));
    }

    private static string Stappen((string Feit, Mogelijkheden? Waarde)[] antwoorden, params string[] voorwaarden) => string.Join(' ',
        Htmlvoorbeeld.Lees(Spoorproef.Set(Spoorproef.Regel("R1", "u", "", voorwaarden)).Toets(antwoorden).ToHtml())
            .QuerySelector(".spoorlijst > li")!.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IElement Doel(IHtmlDocument pagina, IElement koppeling) => pagina.GetElementById(koppeling.GetAttribute("href")![1..])!;
}
