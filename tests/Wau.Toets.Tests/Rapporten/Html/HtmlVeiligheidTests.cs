using AngleSharp.Html.Dom;
using Wau.Toets.Rapporten.Html;

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
    [InlineData("a\u0007b", "a\u2407b")]
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

    [Fact]
    public void Elke_alinea_heeft_haar_eigen_leesrichting()
    {
        Assert.All(
            Htmlvoorbeeld.Lees(Htmlvoorbeeld.Rapport("vijandig").ToHtml()).QuerySelectorAll(".brontekst p:not(.etiket)"),
            p => Assert.Equal("auto", p.GetAttribute("dir")));
    }
}
