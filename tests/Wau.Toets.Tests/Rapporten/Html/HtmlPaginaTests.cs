using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wau.Toets.Tests.Rapporten.Html;

public sealed class HtmlPaginaTests
{
    public static TheoryData<string> Namen => Htmlvoorbeeld.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void Pagina_is_geldige_html_in_het_Nederlands_met_een_h1_en_herkenningspunten(string naam)
    {
        IHtmlDocument pagina = Pagina(naam);

        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(pagina.Title!);
        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Single(pagina.QuerySelectorAll("main"));
        Assert.Single(pagina.QuerySelectorAll("nav"));
        Assert.Equal("Naar de inhoud", pagina.Body!.FirstElementChild!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Koppen_slaan_geen_niveau_over_en_zijn_niet_leeg(string naam)
    {
        int vorige = 0;
        foreach (IElement kop in Pagina(naam).QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int niveau = kop.LocalName[1] - '0';
            Assert.InRange(niveau, 1, vorige + 1);
            Assert.NotEmpty(kop.TextContent.Trim());
            vorige = niveau;
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Elke_id_is_uniek_en_elke_verwijzing_komt_aan(string naam)
    {
        IHtmlDocument pagina = Pagina(naam);
        string[] ids = [.. pagina.QuerySelectorAll("[id]").Select(e => e.Id!)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.All(Verwijzingen(pagina).Where(h => h.StartsWith('#')), h => Assert.Contains(h[1..], ids, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Pagina_haalt_niets_van_elders_en_heeft_geen_script(string naam)
    {
        IHtmlDocument pagina = Pagina(naam);

        Assert.Empty(pagina.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [srcset], [style]"));
        Assert.DoesNotContain(pagina.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("url(", pagina.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", pagina.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.All(Verwijzingen(pagina), h => Assert.True(h.StartsWith('#') || h.StartsWith("https://", StringComparison.Ordinal), h));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Tabellen_hebben_een_bijschrift_en_koppen_met_een_richting(string naam)
    {
        IHtmlDocument pagina = Pagina(naam);

        Assert.All(pagina.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelector("caption")!.TextContent));
        Assert.All(pagina.QuerySelectorAll("th"), th => Assert.True(th.GetAttribute("scope") is "col" or "row"));
    }

    [Fact]
    public void Elke_regel_en_elk_aspect_staat_op_de_pagina()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("gemeente");
        IHtmlDocument pagina = Htmlvoorbeeld.Lees(rapport.ToHtml());

        Assert.Equal(rapport.Bevindingen.Count, pagina.QuerySelectorAll(".regellijst > li").Length);
        Assert.Equal(rapport.Aspecten.Select(a => a.Titel), pagina.QuerySelectorAll(".kaart h3").Select(h => h.TextContent), StringComparer.Ordinal);
        Assert.Equal(rapport.Vragen.Count, pagina.QuerySelectorAll(".vragenlijst > li").Length);
    }

    [Fact]
    public void Onbekend_heet_nooit_goed_en_een_verwachting_heet_lijkt()
    {
        IHtmlDocument pagina = Pagina("gemeente");

        Assert.All(pagina.QuerySelectorAll(".regellijst .u-onbekend"), e => Assert.EndsWith("onbekend", e.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(pagina.QuerySelectorAll(".regellijst .u-voldoet"));
        Assert.All(pagina.QuerySelectorAll(".regellijst .u-voldoet"), e => Assert.Contains("lijkt", e.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Kleur_is_nooit_het_enige_teken()
    {
        IHtmlDocument pagina = Pagina("gemeente");

        Assert.All(pagina.QuerySelectorAll(".band"), b => Assert.True(b.TextContent.Trim().Length > 0 && b.QuerySelector("svg path") is not null));
        Assert.All(pagina.QuerySelectorAll(".uitkomst"), u => Assert.Equal(1, u.QuerySelector(".glief")!.TextContent.Length));
    }

    [Fact]
    public void Tegenspraak_toont_het_antwoord_van_elke_partij()
    {
        string tekst = Pagina("tegenspraak").QuerySelector("section.verschillen")!.TextContent;

        Assert.All(["VNG", "BZK", "UWV", "SZW", "40 tot en met 60 fte", "1050,5 tot en met 2000 fte"], d => Assert.Contains(d, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void Pagina_is_onder_elke_cultuur_gelijk()
    {
        string gewoon = Htmlvoorbeeld.Rapport("tegenspraak").ToHtml();
        CultureInfo vorige = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(gewoon, Htmlvoorbeeld.Rapport("tegenspraak").ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = vorige;
        }

        Assert.DoesNotContain('\r', gewoon);
    }

    private static IHtmlDocument Pagina(string naam) => Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport(naam).ToHtml());

    private static IEnumerable<string> Verwijzingen(IHtmlDocument pagina) => pagina.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!);
}
