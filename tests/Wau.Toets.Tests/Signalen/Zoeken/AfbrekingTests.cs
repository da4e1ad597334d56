using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

public sealed class AfbrekingTests
{
    [Theory]
    [InlineData("uitvoe-\nring", "uitvoering")]
    [InlineData("uitvoe-\r\n   ring", "uitvoering")]
    [InlineData("uitvoe- \nring", "uitvoering")]
    [InlineData("uit\u00advoering", "uitvoering")]
    [InlineData("ar-\nbeids-\nmarkt", "arbeidsmarkt")]
    public void Een_woord_dat_aan_het_regeleinde_is_afgebroken_is_een_woord(string tekst, string woord)
    {
        Woord gevonden = Assert.Single(Lees(tekst));

        Assert.Equal((0, tekst.Length), (gevonden.Begin, gevonden.Lengte));
        Assert.Equal(woord, Afbreking.Zonder(tekst, new char[tekst.Length]).ToString());
    }

    [Theory]
    [InlineData("land-\nen tuinbouw", 3)]
    [InlineData("in-\nof uitvoer", 3)]
    [InlineData("sociaal-economisch", 2)]
    [InlineData("Proef-\nLoket", 2)]
    [InlineData("loket -\nformulier", 2)]
    [InlineData("loket-", 1)]
    [InlineData("loket-\n", 1)]
    public void Een_ander_streepje_scheidt_woorden(string tekst, int aantal) => Assert.Equal(aantal, Lees(tekst).Count);

    private static List<Woord> Lees(string tekst)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return woorden;
    }
}
