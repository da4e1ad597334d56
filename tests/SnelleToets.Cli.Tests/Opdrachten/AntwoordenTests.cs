using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class AntwoordenTests : IDisposable
{
    private const string TweeAntwoorden = """
        [ { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "Proefministerie" },
          { "feit": "gegevens.grondslag", "waarde": true, "door": "Belastingdienst" } ]
        """;

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Antwoorden_maken_elk_bereik_kleiner_of_gelijk()
    {
        JsonElement zonder = (await ToetsAsync(null)).Json;
        JsonElement met = (await ToetsAsync(TweeAntwoorden)).Json;

        int breedteZonder = 0, breedteMet = 0;
        foreach ((JsonElement oud, JsonElement nieuw) in zonder.Op("aspecten").EnumerateArray().Zip(met.Op("aspecten").EnumerateArray()))
        {
            (int van, int tot) = Punten(oud);
            (int nieuwVan, int nieuwTot) = Punten(nieuw);
            Assert.InRange(nieuwVan, van, tot);
            Assert.InRange(nieuwTot, nieuwVan, tot);
            Assert.Subset(oud.Teksten("zeker", "banden").ToHashSet(StringComparer.Ordinal), nieuw.Teksten("zeker", "banden").ToHashSet(StringComparer.Ordinal));
            breedteZonder += tot - van;
            breedteMet += nieuwTot - nieuwVan;
        }

        Assert.True(breedteMet < breedteZonder, "Twee antwoorden maken niets preciezer.");
    }

    [Fact]
    public async Task Een_beantwoorde_vraag_wordt_niet_opnieuw_gesteld()
    {
        JsonElement rapport = (await ToetsAsync(TweeAntwoorden)).Json;

        Assert.DoesNotContain("gegevens.grondslag", rapport.Op("vragen").EnumerateArray().Select(v => v.Tekst("feit")));
        Assert.Equal(2, rapport.Op("invoer", "antwoorden").GetArrayLength());
    }

    [Fact]
    public async Task De_meegeleverde_antwoorden_passen_bij_het_voorbeeld()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--antwoorden", Voorbeelden.Antwoorden, "--formaat", "json");

        Assert.Equal(0, afdruk.Code);
        Assert.Empty(afdruk.Fout);
        Assert.Empty(afdruk.Json.Op("tegenstrijdigheden").EnumerateArray());
    }

    [Fact]
    public async Task Partijen_die_elkaar_tegenspreken_staan_allebei_in_het_rapport()
    {
        JsonElement rapport = (await ToetsAsync("""
            [ { "feit": "gegevens.grondslag", "waarde": true, "door": "Belastingdienst" }, { "feit": "gegevens.grondslag", "waarde": false, "door": "Proefministerie" } ]
            """)).Json;

        JsonElement strijd = Assert.Single(rapport.Op("tegenstrijdigheden").EnumerateArray());
        Assert.Equal("gegevens.grondslag", strijd.Tekst("feit"));
        Assert.Equal(["Belastingdienst", "Proefministerie"], strijd.Op("antwoorden").EnumerateArray().Select(a => a.Tekst("door")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Foute_antwoorden_geven_5_met_elke_fout_wat_wel_mag_en_wat_het_meest_lijkt()
    {
        Afdruk afdruk = await ToetsAsync("""
            [ { "feit": "capaciteit.fto", "voor": "UWV", "waarde": 3 },
              { "feit": "capaciteit.fte", "voor": "UWV", "waarde": -3 },
              { "feit": "capaciteit.ruimte", "voor": "UWV", "waarde": "misschien" },
              { "feit": "capaciteit.fte", "waarde": 3 } ]
            """);

        Assert.Equal(5, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        Assert.Contains("Bedoelde u 'capaciteit.fte'?", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("Toegestaan: 0 tot en met 100000 (fte).", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("Toegestaan: beperkt, ja, nee.", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("$[3]", afdruk.Fout, StringComparison.Ordinal);
        Assert.EndsWith("De antwoorden zijn geweigerd; er is niets getoetst.\n", afdruk.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{\"schema\":\"antwoorden.v1\"")]
    [InlineData("[{\"feit\":\"gegevens.grondslag\",\"waarde\":true,\"graad\":\"onderbouwd\"}]")]
    [InlineData("[{\"feit\":\"capaciteit.fte\",\"voor\":\"Nergens\",\"waarde\":3}]")]
    public async Task Antwoorden_die_niet_kunnen_geven_5(string antwoorden)
    {
        Afdruk afdruk = await ToetsAsync(antwoorden);

        Assert.Equal(5, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
    }

    [Fact]
    public async Task Antwoorden_die_er_niet_zijn_geven_5()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--antwoorden", _proef.Pad("weg.json"));

        Assert.Equal(5, afdruk.Code);
        Assert.Contains("weg.json' is er niet.", afdruk.Fout, StringComparison.Ordinal);
    }

    private Task<Afdruk> ToetsAsync(string? antwoorden)
    {
        string[] opties = antwoorden is null ? [] : ["--antwoorden", _proef.Schrijf("antwoorden.json", antwoorden)];
        return Proef.RunAsync(["toets", Voorbeelden.Warmtefonds, "--formaat", "json", .. opties]);
    }

    private static (int Van, int Tot) Punten(JsonElement aspect) =>
        (aspect.Op("zeker", "punten", "van").GetInt32(), aspect.Op("zeker", "punten", "tot").GetInt32());
}
