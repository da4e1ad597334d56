using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Regels;

public sealed class KwantorenTests
{
    private static readonly Willekeurig W = new(0, alleFeiten: true);
    private static readonly Feit Getal = W.Catalogus.Zoek("org.n")!;
    private static readonly Voorwaarde Deel = new IsWaar(new Feitverwijzing(W.Catalogus.Zoek("org.w")!));

    // Per case: known members with their answer (+ true, - false, ? open), then whether the list is complete.
    [Theory]
    [InlineData("", true, Waarheid.Waar, Waarheid.Onwaar)]
    [InlineData("", false, Waarheid.Onbekend, Waarheid.Onbekend)]
    [InlineData("+", true, Waarheid.Waar, Waarheid.Waar)]
    [InlineData("+", false, Waarheid.Onbekend, Waarheid.Waar)]
    [InlineData("-", true, Waarheid.Onwaar, Waarheid.Onwaar)]
    [InlineData("-", false, Waarheid.Onwaar, Waarheid.Onbekend)]
    [InlineData("?", true, Waarheid.Onbekend, Waarheid.Onbekend)]
    [InlineData("+-", true, Waarheid.Onwaar, Waarheid.Waar)]
    [InlineData("+-", false, Waarheid.Onwaar, Waarheid.Waar)]
    [InlineData("+?", true, Waarheid.Onbekend, Waarheid.Waar)]
    [InlineData("-?", true, Waarheid.Onwaar, Waarheid.Onbekend)]
    public void Elke_en_een_over_een_lijst_die_volledig_is_of_niet(string leden, bool volledig, Waarheid elke, Waarheid een)
    {
        Zicht zicht = Zicht(leden, volledig);

        Assert.Equal((elke, een), (new Elke(Bereik.Organisatie, Deel).Beoordeel(zicht), new Enige(Bereik.Organisatie, Deel).Beoordeel(zicht)));
    }

    [Theory]
    [InlineData("", true, 0, 0)]
    [InlineData("+", true, 1, 1)]
    [InlineData("+", false, -1, 5)]
    [InlineData("+?", true, 0, 3)]
    [InlineData("++-", true, 2, 2)]
    public void Een_som_telt_leden_die_er_nog_bij_kunnen_als_alles_wat_kan(string leden, bool volledig, int van, int tot) =>
        Assert.Equal(Mogelijkheden.Getal(van, tot), Over(Samenvatting.Som).Bereken(Zicht(leden, volledig)));

    [Theory]
    [InlineData("+", true, 1, 1, 1, 1)]
    [InlineData("+-", true, 1, 1, 0, 0)]
    [InlineData("+", false, 1, 2, -1, 1)]
    [InlineData("+?", true, 1, 2, -1, 1)]
    [InlineData("", false, -1, 2, -1, 2)]
    public void Het_grootste_en_kleinste_over_een_lijst(string leden, bool volledig, int grootVan, int grootTot, int kleinVan, int kleinTot)
    {
        Zicht zicht = Zicht(leden, volledig);

        Assert.Equal(Mogelijkheden.Getal(grootVan, grootTot), Over(Samenvatting.Grootste).Bereken(zicht));
        Assert.Equal(Mogelijkheden.Getal(kleinVan, kleinTot), Over(Samenvatting.Kleinste).Bereken(zicht));
    }

    [Fact]
    public void Een_organisatie_die_antwoordt_doet_mee_tenzij_de_lijst_haar_uitsluit()
    {
        var antwoord = new Dictionary<Feitadres, Mogelijkheden> { [new("org.w", "UWV")] = Mogelijkheden.Waarheid(true) };

        Assert.Equal(new Ledenlijst(["UWV"], 2), W.Kijk(antwoord).Leden(Bereik.Organisatie));

        antwoord[new(Willekeurig.Lijst)] = Mogelijkheden.Codes("SVB");
        Assert.Equal(new Ledenlijst(["SVB"], 0), W.Kijk(antwoord).Leden(Bereik.Organisatie));
    }

    private static OverBereik Over(Samenvatting hoe) => new(hoe, Bereik.Organisatie, new Feitverwijzing(Getal), (Getallen)Getal.Domein);

    private static Zicht Zicht(string leden, bool volledig)
    {
        string[] namen = [.. Willekeurig.Organisaties.Take(leden.Length)];
        var bekend = new Dictionary<Feitadres, Mogelijkheden> { [new(Willekeurig.Lijst)] = Mogelijkheden.Codes(namen, volledig ? [] : Willekeurig.Organisaties) };
        foreach ((string naam, char teken) in namen.Zip(leden).Where(x => x.Second != '?'))
        {
            bekend[new("org.w", naam)] = Mogelijkheden.Waarheid(teken == '+');
            bekend[new("org.n", naam)] = Mogelijkheden.Getal(teken == '+' ? 1 : 0);
        }

        return W.Kijk(bekend);
    }
}
