using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wau.Toets.Tests.Rapporten.Html;

namespace Wau.Toets.Tests.Browser;

[Trait("Soort", "Browser")]
public sealed class HtmlBrowserTests(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string> Namen => Htmlvoorbeeld.Namen;

    [Theory]
    [InlineData("gemeente", 1280)]
    [InlineData("gemeente", 360)]
    [InlineData("tegenspraak", 360)]
    [InlineData("vijandig", 360)]
    public async Task Axe_vindt_geen_overtreding(string naam, int breed)
    {
        IPage pagina = await browser.Toon(Htmlvoorbeeld.Rapport(naam).ToHtml(), breed);
        await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        AxeResult uitslag = await pagina.RunAxe(Wcag);

        Assert.True(uitslag.Violations.Length == 0, string.Join('\n', uitslag.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}")));
        Assert.NotEmpty(uitslag.Passes);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Op_320_pixels_schuift_niets_opzij(string naam)
    {
        IPage pagina = await browser.Toon(Htmlvoorbeeld.Rapport(naam).ToHtml(), 320);
        await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Equal(320, await pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
        Assert.Equal("", await pagina.EvaluateAsync<string>(
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321).map(e => e.outerHTML.slice(0, 200)).join('\\n')"));
    }

    [Fact]
    public async Task Zonder_script_werken_koppelingen_en_uitklapdelen()
    {
        IPage pagina = await browser.Toon(Htmlvoorbeeld.Rapport("gemeente").ToHtml(), 1280, metScript: false);

        await pagina.Locator(".regellijst summary").First.ClickAsync();
        await pagina.Locator(".brontekst mark a").First.ClickAsync();

        Assert.True(await pagina.Locator(".regellijst details .gegevens").First.IsVisibleAsync());
        Assert.True(await pagina.Locator(".noten li:target").IsVisibleAsync());
    }

    [Theory]
    [InlineData("gemeente")]
    [InlineData("vijandig")]
    public async Task Op_papier_staat_alles_open_en_past_het(string naam)
    {
        IPage pagina = await browser.Toon(Htmlvoorbeeld.Rapport(naam).ToHtml(), 700);
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await pagina.EvaluateAsync<int>(
            "[...document.querySelectorAll('section:not(.spoor) details > :not(summary)')].filter(e => !e.checkVisibility() || e.getBoundingClientRect().height === 0).length"));
        Assert.Equal(700, await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(await pagina.PdfAsync(new() { Format = "A4" }), 0, 4), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_pagina_vraagt_niets_op_en_klaagt_niet()
    {
        IPage pagina = await browser.Toon("", 1280, metScript: false);
        List<string> klachten = [];
        pagina.Request += (_, verzoek) => klachten.Add(verzoek.Url);
        pagina.Console += (_, melding) => klachten.Add(melding.Text);

        await pagina.SetContentAsync(Htmlvoorbeeld.Rapport("vijandig").ToHtml());

        Assert.Empty(klachten);
        Assert.Equal("rgb(21, 66, 115)", await pagina.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [Fact]
    public async Task Het_toetsenbord_begint_bij_de_sprong_naar_de_inhoud()
    {
        IPage pagina = await browser.Toon(Htmlvoorbeeld.Rapport("geenToets").ToHtml(), 360);

        await pagina.Keyboard.PressAsync("Tab");

        Assert.Equal("Naar de inhoud", await pagina.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await pagina.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().left") >= 0);
    }
}
