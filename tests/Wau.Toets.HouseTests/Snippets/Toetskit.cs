using Wau.Toets.Testing;

namespace Wau.Toets.HouseTests.Snippets;

/// <summary>The code of docs/toetskit.md.</summary>
public sealed class Toetskit
{
    [Fact]
    public void Drie_regels()
    {
        // snippet: toetskit
        Pakkettest test = Pakkettest.Van(Regelsets.SnelleToets);
        Assert.Empty(test.Voorbeelden().Afwijkingen);
        Assert.True(test.Mutaties().Haalt(90));
        // einde
    }
}
