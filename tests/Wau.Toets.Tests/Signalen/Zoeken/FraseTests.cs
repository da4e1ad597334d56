using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

public sealed class FraseTests
{
    [Theory]
    [InlineData("kaartje", "Precies kaartje")]
    [InlineData("kaart*", "Begin kaart")]
    [InlineData("*plicht", "Einde plicht")]
    [InlineData("*plicht*", "Binnenin plicht")]
    [InlineData("#", "Getal ")]
    [InlineData("zzp’er", "Precies zzp'er")]
    [InlineData("UWV", "Precies UWV")]
    [InlineData("2027", "Precies 2027")]
    public void Een_woord_heeft_een_aard(string bron, string vorm)
    {
        Woordvorm gelezen = Assert.Single(Assert.Single(Lees(bron).Delen).Vormen);

        Assert.Equal(vorm, $"{gelezen.Aard} {gelezen.Tekst}");
        Assert.Equal(bron.Any(char.IsUpper), gelezen.IsHoofdlettergevoelig);
    }

    [Fact]
    public void Alternatieven_weglaatbare_woorden_en_gaten_samen()
    {
        Frase frase = Lees("  delen|deelt   (de|het) ..12 kaart* (#) nu ");

        Assert.Equal(["0 2", "0 2 weg", "12 0", "0 1", "0 1 weg", "0 1"], frase.Delen.Select(d => $"{d.Gat} {d.Vormen.Count}{(d.MagWeg ? " weg" : "")}").ToArray());
    }

    [Theory]
    [InlineData("", "de frase is leeg")]
    [InlineData("   ", "de frase is leeg")]
    [InlineData("(te)", "minstens één woord is verplicht")]
    [InlineData("(te) (om)", "minstens één woord is verplicht")]
    [InlineData("..3 kaart", "een gat (..n) staat tussen twee verplichte woorden")]
    [InlineData("kaart ..3", "een gat (..n) staat tussen twee verplichte woorden")]
    [InlineData("a ..1 b ..1 c ..1 d", "de frase heeft meer dan 2 gaten")]
    [InlineData("a b c d e f g h i j k l m n o p q", "de frase heeft meer dan 16 delen")]
    [InlineData("a ..0 b", "'..0' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("a ..13 b", "'..13' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("a ..+1 b", "'..+1' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("a .. b", "'..' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("a ..99999999999 b", "'..99999999999' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("ka*rt", "'ka*rt' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("*", "'*' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("a|", "'a|' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("()", "'()' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("proef-kaart", "'proef-kaart' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    [InlineData("kaart,", "'kaart,' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot 12")]
    public void Een_foute_frase_zegt_wat_er_mis_is(string bron, string zin)
    {
        Assert.Null(Frase.Lees(bron, out string fout));
        Assert.Equal(zin, fout);
    }

    [Fact]
    public void Precies_de_grenzen_mogen() =>
        Assert.All(["a b c d e f g h i j k l m n o p", "a ..12 b ..12 c", "a ..1 b"], f => Assert.NotNull(Frase.Lees(f, out _)));

    private static Frase Lees(string bron) => Frase.Lees(bron, out string fout) ?? throw new ArgumentException(fout, nameof(bron));
}
