using Wau.Toets;
using Wau.Toets.Feiten;

namespace SnelleToets.Cli.Tests;

public sealed class AntwoordinvoerTests
{
    private static readonly Feitencatalogus Feiten = Regelsets.SnelleToets.Feiten;

    public static TheoryData<string, string, Mogelijkheden> Goed => new()
    {
        { "geld.gevraagd", "Ja", Mogelijkheden.Waarheid(true) },
        { "geld.gevraagd", "n", Mogelijkheden.Waarheid(false) },
        { "capaciteit.fte", "40", Mogelijkheden.Getal(40) },
        { "capaciteit.fte", "40,5", Mogelijkheden.Getal(40.5m) },
        { "capaciteit.fte", "1.250", Mogelijkheden.Getal(1250) },
        { "capaciteit.fte", "1.250,5", Mogelijkheden.Getal(1250.5m) },
        { "capaciteit.fte", "0.5", Mogelijkheden.Getal(0.5m) },
        { "capaciteit.fte", "van 40 tot en met 60", Mogelijkheden.Getal(40, 60) },
        { "capaciteit.fte", "40 t/m 60", Mogelijkheden.Getal(40, 60) },
        { "planning.ingangsdatum", "2027-01-01", Mogelijkheden.Datum(new DateOnly(2027, 1, 1)) },
        { "planning.ingangsdatum", "1-7-2027", Mogelijkheden.Datum(new DateOnly(2027, 7, 1)) },
        { "planning.ingangsdatum", "1 Januari 2027", Mogelijkheden.Datum(new DateOnly(2027, 1, 1)) },
        { "planning.ingangsdatum", "van 1 januari 2027 tot 1 juli 2027", Mogelijkheden.Datum(new DateOnly(2027, 1, 1), new DateOnly(2027, 7, 1)) },
        { "capaciteit.ruimte", "2", Mogelijkheden.Keuze("beperkt") },
        { "capaciteit.ruimte", "nee", Mogelijkheden.Keuze("nee") },
        { "capaciteit.ruimte", "1 of beperkt", Mogelijkheden.Keuze("ja", "beperkt") },
        { "organisaties.betrokken", "uwv, SVB en gemeenten", Mogelijkheden.Codes("UWV", "SVB", "gemeenten") },
        { "organisaties.betrokken", "geen", Mogelijkheden.Codes() },
    };

    [Theory]
    [MemberData(nameof(Goed))]
    public void Wat_mensen_typen_wordt_begrepen(string feit, string regel, Mogelijkheden waarde) =>
        Assert.Equal(waarde, Antwoordinvoer.Lees(regel, Feiten.Zoek(feit)!));

    [Theory]
    [InlineData("geld.gevraagd", "")]
    [InlineData("geld.gevraagd", "misschien")]
    [InlineData("capaciteit.fte", "-3")]
    [InlineData("capaciteit.fte", "60 tot 40")]
    [InlineData("capaciteit.fte", "veel")]
    [InlineData("capaciteit.fte", "1 tot 2 tot 3")]
    [InlineData("planning.ingangsdatum", "30 februari 2027")]
    [InlineData("planning.ingangsdatum", "1 janvier 2027")]
    [InlineData("planning.ingangsdatum", "1-1-1900")]
    [InlineData("capaciteit.ruimte", "4")]
    [InlineData("capaciteit.ruimte", "0")]
    [InlineData("capaciteit.ruimte", "of")]
    [InlineData("organisaties.betrokken", "UWV, Nergensland")]
    [InlineData("organisaties.betrokken", ",")]
    public void Wat_niet_past_wordt_niet_begrepen(string feit, string regel)
    {
        Assert.Null(Antwoordinvoer.Lees(regel, Feiten.Zoek(feit)!));
        Assert.StartsWith("Toegestaan: ", Antwoordinvoer.Toegestaan(Feiten.Zoek(feit)!), StringComparison.Ordinal);
    }
}
