using System.Text.Json.Nodes;

namespace Wau.Toets.Testing.Tests;

/// <summary>Limits at the edge of what a pack can write.</summary>
public sealed class RandTests
{
    [Theory]
    [InlineData("""{ "feit": "loket.openingsdatum", "<=": "9999-12-31" }""")]
    [InlineData("""{ "feit": "loket.openingsdatum", ">=": "0001-01-01" }""")]
    [InlineData("""{ "feit": "loket.voorbereiding", "<": 79228162514264337593543950335 }""")]
    [InlineData("""{ "feit": "loket.voorbereiding", "<": 0.0000000000000000000000000001 }""")]
    [InlineData("""{ "datum": { "feit": "loket.besluitdatum" }, "plusDagen": 12000, "<": "2040-01-01" }""")]
    public void Een_uiterste_grens_breekt_niets(string voorwaarde)
    {
        JsonObject json = Loket.Json();
        json["regels"]![1]!["trappen"]![1]!["als"] = Loket.Knoop(voorwaarde);
        Pakkettest test = Pakkettest.Van(Loket.Set(json), new() { Evaluaties = 500 });

        Assert.NotEmpty(test.Mutaties().Mutanten);
        Assert.NotEmpty(test.Controle().Meldingen);
    }
}
