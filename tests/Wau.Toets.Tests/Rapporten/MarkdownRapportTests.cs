using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten;

public sealed class MarkdownRapportTests
{
    [Fact]
    public void Warmtefonds() => Momentopname.Controleer(Voorbeeldrapport.Warmtefonds.ToMarkdown(), "md");

    [Fact]
    public void Warmtefonds_met_antwoorden() => Momentopname.Controleer(Voorbeeldrapport.WarmtefondsMetAntwoorden.ToMarkdown(), "md");

    [Fact]
    public void Vredesmissie() => Momentopname.Controleer(Voorbeeldrapport.Vredesmissie.ToMarkdown(), "md");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void De_cultuur_van_de_machine_maakt_niet_uit(string cultuur) =>
        Assert.Equal(Voorbeeldrapport.WarmtefondsMetAntwoorden.ToMarkdown(), Cultuur.In(cultuur, () => Voorbeeldrapport.WarmtefondsMetAntwoorden.ToMarkdown()));
}
