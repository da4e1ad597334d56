using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

/// <summary>What a stranger's phrase cannot do.</summary>
public sealed class FrasegrenzenTests
{
    [Fact]
    public void Een_frase_met_te_veel_woordrijen_wordt_geweigerd()
    {
        Assert.Null(Frase.Lees(string.Join(' ', Enumerable.Repeat("a|b|c|d", 9)), out string fout));
        Assert.Contains("splits hem", fout, StringComparison.Ordinal);
        Assert.NotNull(Frase.Lees(string.Join(' ', Enumerable.Repeat("a|b|c", 6)), out _));
    }

    [Theory]
    [InlineData("(a) ..2 b")]
    [InlineData("a ..3 (b)")]
    public void Een_gat_staat_tussen_verplichte_woorden(string frase)
    {
        Assert.Null(Frase.Lees(frase, out string fout));
        Assert.Contains("tussen twee verplichte woorden", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlappende_vormen_laten_het_zoeken_niet_ontploffen()
    {
        var zoeker = new Zinnenzoeker([(Frase.Lees($"{string.Join(' ', Enumerable.Repeat("a*|*d", 9))} z", out _)!, 0)]);
        string tekst = string.Join(' ', Enumerable.Repeat("abcd", 2000));
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);

        Assert.Empty(zoeker.Zoek(tekst, woorden, _ => false));
    }

    [Fact]
    public void Wat_onder_een_masker_valt_verbergt_geen_latere_treffer()
    {
        var zoeker = new Zinnenzoeker([(Frase.Lees("wet op de kaart", out _)!, 0), (Frase.Lees("kaart ..3 nu", out _)!, 1)]);
        const string tekst = "wet op de kaart en kaart nu";
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);

        Treffer treffer = Assert.Single(zoeker.Zoek(tekst, woorden, i => i == 0));
        Assert.Equal(5, treffer.Van);
    }
}
