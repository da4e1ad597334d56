using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests;

public sealed class RegelsetkeuzeTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task De_snelle_toets_is_de_regelset_als_er_geen_is_genoemd()
    {
        Afdruk zonder = await ToetsAsync();
        Afdruk met = await ToetsAsync("--regelset", "snelle-toets");

        Assert.Equal(0, met.Code);
        Assert.Equal(zonder.Bytes, met.Bytes);
        Assert.Equal(["basis", "duiding", "snelle-toets"], Pakketten(met));
    }

    [Fact]
    public async Task Een_pad_is_een_regelpakket()
    {
        Afdruk afdruk = await ToetsAsync("--regelset", _proef.Schrijf("proef.json", Pakketjes.Goed));

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(["proef"], Pakketten(afdruk));
        Assert.Equal("P-01", Assert.Single(afdruk.Json.Op("bevindingen").EnumerateArray()).Tekst("regel"));
    }

    [Fact]
    public async Task Een_naam_en_een_pad_vormen_samen_een_regelset()
    {
        Afdruk afdruk = await ToetsAsync("--regelset", "snelle-toets", "--regelset", _proef.Schrijf("proef.json", Pakketjes.Goed));

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(["basis", "duiding", "proef", "snelle-toets"], Pakketten(afdruk).Order(StringComparer.Ordinal));
        Assert.Contains("tijd", afdruk.Json.Op("aspecten").EnumerateArray().Select(a => a.Tekst("id")));
    }

    [Fact]
    public async Task Een_kapot_pakket_geeft_4_met_elke_fout_en_toetst_niets()
    {
        Afdruk afdruk = await ToetsAsync("--regelset", _proef.Schrijf("kapot.json", Pakketjes.Kapot));

        Assert.Equal(4, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        string[] regels = afdruk.Fout.TrimEnd('\n').Split('\n');
        Assert.Equal("Het regelpakket is niet geladen.", regels[^1]);
        Assert.Contains(regels, r => r.Contains("loket.maand", StringComparison.Ordinal));
        Assert.Contains(regels, r => r.Contains("kleur", StringComparison.Ordinal));
        Assert.Contains(regels, r => r.Contains("versie", StringComparison.Ordinal));
        Assert.All(regels[..^1], r => Assert.Matches("^RP[0-9]{4} .*\\(regel [0-9]+, kolom [0-9]+\\): .*[.?]$", r));
    }

    [Theory]
    [InlineData("toets")]
    [InlineData("lees")]
    [InlineData("batch")]
    public async Task Een_regelset_die_er_niet_is_geeft_4_en_noemt_wat_er_wel_is(string opdracht)
    {
        Afdruk afdruk = await Proef.RunAsync(opdracht, Voorbeelden.Warmtefonds, "--regelset", "verzonnen");

        Assert.Equal(4, afdruk.Code);
        Assert.Equal("'verzonnen' is geen regelset en geen bestand. Regelsets: snelle-toets.\n", afdruk.Fout);
    }

    private static Task<Afdruk> ToetsAsync(params string[] opties) => Proef.RunAsync(["toets", Voorbeelden.Warmtefonds, "--formaat", "json", .. opties]);

    private static IEnumerable<string> Pakketten(Afdruk afdruk) => afdruk.Json.Op("pakketten").EnumerateArray().Select(p => p.Tekst("id"));
}
