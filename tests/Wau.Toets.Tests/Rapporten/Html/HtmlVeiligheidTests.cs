using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wau.Toets.Rapporten.Html;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Rapporten.Html;

public sealed class HtmlVeiligheidTests
{
    [Fact]
    public void Vijandige_tekst_maakt_geen_elementen()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("vijandig");
        IHtmlDocument pagina = Htmlvoorbeeld.Lees(rapport.ToHtml());

        Assert.Empty(pagina.QuerySelectorAll("script, img, [onerror], [onload]"));
        Assert.Contains("<script>alert(1)</script>", pagina.QuerySelector("p.titel")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", pagina.QuerySelector(".brontekst")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vijandig")]
    [InlineData("tegenspraak")]
    public void Geen_teken_keert_de_leesrichting_of_is_ongeldig(string naam)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport(naam);

        Assert.All([Htmlvoorbeeld.Lees(rapport.ToHtml()), Htmlvoorbeeld.Gastpagina(rapport)], pagina => Assert.DoesNotContain(
            pagina.DocumentElement.TextContent,
            c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (< ' ' and not '\n' and not '\t') or (>= '\u007F' and <= '\u009F') or '\uFFFF'));
    }

    [Theory]
    [InlineData("a\u0007b", "a\uFFFDb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("😀 é “q” €", "😀 é “q” €")]
    [InlineData("a\r\nb\tc", "a \nb\tc")]
    public void Een_onveilig_teken_wordt_een_ander_teken(string tekst, string verwacht)
    {
        Assert.Equal(verwacht, Veiligetekst.Toon(tekst));
    }

    [Fact]
    public void Een_half_teken_wordt_een_ander_teken()
    {
        Assert.Equal("a\uFFFDb\uFFFD", Veiligetekst.Toon($"a{(char)0xD800}b{(char)0xDC00}"));
    }

    [Fact]
    public void De_pagina_meldt_dat_er_tekens_zijn_vervangen()
    {
        Assert.NotNull(Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport("vijandig").ToHtml()).QuerySelector("section.tekst .let-op"));
        Assert.Null(Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport("gemeente").ToHtml()).QuerySelector("section.tekst .let-op"));
    }

    [Theory]
    [InlineData("https://wetten.overheid.nl/", true)]
    [InlineData("http://wetten.overheid.nl/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    public void Alleen_https_wordt_een_koppeling(string url, bool koppeling)
    {
        Bron bron = new(Bronsoort.Wet, "Een wet", "artikel 1", new Uri(url));
        IHtmlDocument pagina = Met(b => b with { Regel = b.Regel with { Bronnen = [bron] } });

        Assert.Equal(koppeling, pagina.QuerySelector($".regellijst a[href='{url}']") is not null);
        Assert.Contains("Een wet, artikel 1", pagina.QuerySelector(".regellijst li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanname_en_een_regel_in_code_zijn_te_zien()
    {
        IElement regel = Met(b => b with { IsInCode = true, Regel = b.Regel with { Status = Regelstatus.Aanname } }).QuerySelector(".regellijst summary")!;

        Assert.Equal(["aanname", "niet exact"], regel.QuerySelectorAll(".etiket").Select(e => e.TextContent), StringComparer.Ordinal);
    }

    [Fact]
    public void Elke_alinea_heeft_haar_eigen_leesrichting()
    {
        Assert.All(
            Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport("vijandig").ToHtml()).QuerySelectorAll(".brontekst p:not(.etiket)"),
            p => Assert.Equal("auto", p.GetAttribute("dir")));
    }

    private static IHtmlDocument Met(Func<Bevinding, Bevinding> wijziging)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("gemeente");
        return Htmlvoorbeeld.Lees((rapport with { Bevindingen = [.. rapport.Bevindingen.Select(wijziging)] }).ToHtml());
    }
}
