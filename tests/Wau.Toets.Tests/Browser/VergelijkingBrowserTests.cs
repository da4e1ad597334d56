using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Tests.Rapporten.Html;
using Wau.Toets.Tests.Rapporten.Vergelijken;

namespace Wau.Toets.Tests.Browser;

[Trait("Soort", "Browser")]
public sealed class VergelijkingBrowserTests(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private static Vergelijking Vijandig => Vergelijking.Van(Htmlvoorbeeld.Rapport("gemeente"), Htmlvoorbeeld.Rapport("vijandig"));

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Axe_vindt_geen_overtreding(int breed)
    {
        IPage pagina = await browser.Toon(Vergelijkvoorbeeld.TweeVersies.ToHtml(), breed);

        AxeResult uitslag = await pagina.RunAxe(Wcag);

        Assert.True(uitslag.Violations.Length == 0, string.Join('\n', uitslag.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}")));
        Assert.NotEmpty(uitslag.Passes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Op_320_pixels_schuift_niets_opzij(bool vijandig)
    {
        IPage pagina = await browser.Toon((vijandig ? Vijandig : Vergelijkvoorbeeld.TweeVersies).ToHtml(), 320);

        Assert.Equal(320, await pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
    }

    [Fact]
    public async Task Op_een_smal_scherm_staat_de_kop_van_de_kolom_bij_elke_cel()
    {
        IPage pagina = await browser.Toon(Vergelijkvoorbeeld.TweeVersies.ToHtml(), 360);

        Assert.Equal("\"Voor: \"", await pagina.Locator("#wt-vergelijking-aspecten tbody td").First.EvaluateAsync<string>("e => getComputedStyle(e, '::before').content"));
    }
}
