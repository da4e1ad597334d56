using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wau.Toets.Tests.Rapporten.Html;

public sealed class HtmlFragmentTests
{
    [Fact]
    public void Fragment_is_een_artikel_zonder_h1()
    {
        IHtmlDocument pagina = Htmlvoorbeeld.Gastpagina(Htmlvoorbeeld.Rapport("gemeente"));
        IElement artikel = Assert.Single(pagina.QuerySelectorAll("body > article"));

        Assert.Equal("wau-toets", artikel.ClassName);
        Assert.Empty(artikel.QuerySelectorAll("h1"));
        Assert.Equal("Een volledige uitvoeringstoets lijkt nodig", artikel.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void Twee_fragmenten_op_een_pagina_delen_geen_id()
    {
        IHtmlDocument pagina = Htmlvoorbeeld.Gastpagina(Htmlvoorbeeld.Rapport("gemeente"), Htmlvoorbeeld.Rapport("geenToets"));
        string[] ids = [.. pagina.QuerySelectorAll("[id]").Select(e => e.Id!)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
    }

    [Fact]
    public void Fragment_heeft_dezelfde_inhoud_als_de_pagina()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("tegenspraak");
        string fragment = Htmlvoorbeeld.Gastpagina(rapport).QuerySelector("article > section:last-of-type")!.TextContent;

        Assert.Equal(Htmlvoorbeeld.Lees(rapport.ToHtml()).QuerySelector("article > section:last-of-type")!.TextContent, fragment);
    }

    [Fact]
    public void Elke_stijlregel_blijft_binnen_het_rapport()
    {
        string css = Htmlvoorbeeld.Gastpagina(Htmlvoorbeeld.Rapport("geenToets")).QuerySelector("article > style")!.TextContent;
        IEnumerable<string> regels = css.Split('\n').Select(r => r.Trim())
            .Where(r => r.EndsWith(',') || r.Contains('{', StringComparison.Ordinal)).Where(r => !r.StartsWith('@') && !r.Contains(';', StringComparison.Ordinal) || r.StartsWith('.'));

        Assert.All(regels, r => Assert.StartsWith(".wau-toets", r, StringComparison.Ordinal));
    }
}
