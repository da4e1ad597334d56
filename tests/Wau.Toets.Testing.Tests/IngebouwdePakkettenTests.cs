namespace Wau.Toets.Testing.Tests;

/// <summary>What the kit finds in the packs of this library itself; the figures are in docs/kwaliteit.md.</summary>
public sealed class IngebouwdePakkettenTests
{
    private static readonly Pakkettest Test = Pakkettest.Van(Regelsets.SnelleToets);

    [Fact]
    public void Elk_voorbeeld_klopt_en_de_controle_vindt_niets()
    {
        Assert.Empty(Test.Voorbeelden().Afwijkingen);
        Assert.True(Test.Controle().Meldingen.Count == 0, Test.Controle().ToString());
    }

    [Fact]
    public void Elke_uitkomst_is_gezien_en_negen_van_de_tien_mutanten_worden_gedood()
    {
        Assert.Contains("Uitkomsten: 297 gezien, 0 ontbreken, 0 niet gevonden", Test.Dekking().ToString(), StringComparison.Ordinal);
        Assert.True(Test.Mutaties().Haalt(90), Test.Mutaties().ToString());
    }
}
