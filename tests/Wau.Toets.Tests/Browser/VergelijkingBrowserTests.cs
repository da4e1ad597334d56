using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Tests.Rapporten.Effecten;
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
    [InlineData(1280, false)]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    public async Task Axe_vindt_geen_overtreding(int breed, bool effect)
    {
        IPage pagina = await browser.Toon(effect ? Hoogwater.Effect("amendement-meldplicht.txt").ToHtml() : Vergelijkvoorbeeld.TweeVersies.ToHtml(), breed);

        AxeResult uitslag = await pagina.RunAxe(Wcag);

        Assert.True(uitslag.Violations.Length == 0, string.Join('\n', uitslag.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}")));
        Assert.NotEmpty(uitslag.Passes);
    }

    [Theory]
    [InlineData("voorbeeld")]
    [InlineData("vijandig")]
    [InlineData("effect")]
    [InlineData("vijandig effect")]
    public async Task Op_320_pixels_schuift_niets_opzij(string soort)
    {
        IPage pagina = await browser.Toon(Html(soort), 320);

        Assert.Equal(320, await pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
    }

    [Fact]
    public async Task Op_een_smal_scherm_staat_de_kop_van_de_kolom_bij_elke_cel()
    {
        IPage pagina = await browser.Toon(Vergelijkvoorbeeld.TweeVersies.ToHtml(), 360);

        Assert.Equal("\"Voor: \"", await pagina.Locator("#wt-vergelijking-aspecten tbody td").First.EvaluateAsync<string>("e => getComputedStyle(e, '::before').content"));
    }

    [Fact]
    public async Task Tekst_van_een_amendement_wordt_nooit_opmaak()
    {
        IPage pagina = await browser.Toon(Html("vijandig effect"), 800);

        Assert.Equal(0, await pagina.Locator("main script, main img, main iframe").CountAsync());
        Assert.Contains("<script>", await pagina.Locator("#wt-vergelijking-opdrachten").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static string Html(string soort) => soort switch
    {
        "voorbeeld" => Vergelijkvoorbeeld.TweeVersies.ToHtml(),
        "vijandig" => Vijandig.ToHtml(),
        "effect" => Hoogwater.Effect("amendement-meldplicht.txt").ToHtml(),
        _ => Hoogwater.Set.Effect(Hoogwater.Basis, Hoogwater.Van("50", $"Aan artikel 3 wordt een lid toegevoegd, luidende:\n3. <script>alert(1)</script><img src=x onerror=alert(1)> {new string('w', 400)} &lt;b&gt; \u202e"), Hoogwater.Gegeven).ToHtml(),
    };
}
