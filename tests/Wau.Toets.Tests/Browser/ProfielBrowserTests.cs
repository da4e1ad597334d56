using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Rapporten;

namespace Wau.Toets.Tests.Browser;

[Trait("Soort", "Browser")]
public sealed partial class ProfielBrowserTests(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private static Toetsrapport Rapport => Voorbeeldrapport.WarmtefondsMetAntwoorden
        .MetOordeel(Oordelen.Lees(Voorbeeldrapport.Tekst("oordelen-warmtefonds.json"), Regelsets.SnelleToets).WaardeOfFout());

    [Theory]
    [InlineData(Profiel.Kamerlid)]
    [InlineData(Profiel.Beleid)]
    [InlineData(Profiel.Ontwikkelaar)]
    public async Task Elk_profiel_met_oordeel_en_zonder_personen_is_toegankelijk_en_past_op_een_telefoon(Profiel profiel)
    {
        IPage pagina = await browser.Toon(Rapport.ZonderPersonen().ToHtml(profiel), 320);
        await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        AxeResult uitslag = await pagina.RunAxe(Wcag);

        Assert.True(uitslag.Violations.Length == 0, string.Join('\n', uitslag.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}")));
        Assert.Equal(320, await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Het_profiel_kamerlid_past_op_een_bladzij()
    {
        IPage pagina = await browser.Toon(Geval.Rapport("register").ToHtml(Profiel.Kamerlid), 700);
        byte[] pdf = await pagina.PdfAsync(new() { Format = "A4", Margin = new() { Top = "15mm", Bottom = "15mm", Left = "15mm", Right = "15mm" } });

        Assert.Single(Bladzij().Matches(System.Text.Encoding.Latin1.GetString(pdf)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bladzij();
}
