using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class HerleidOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Een_rapport_is_gelijk_en_geeft_0()
    {
        Afdruk afdruk = await Proef.RunAsync("herleid", await RapportAsync("--antwoorden", Voorbeelden.Antwoorden));

        Assert.Equal((0, ""), (afdruk.Code, afdruk.Fout));
        Assert.StartsWith("# Herleid: gelijk\n", afdruk.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_standaardinvoer_en_als_UTF_16_is_het_ook_gelijk()
    {
        string json = await File.ReadAllTextAsync(await RapportAsync());
        string utf16 = _proef.Schrijf("utf16.json", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(json)]);

        Assert.Equal(0, (await Proef.RunMetInvoerAsync(json, "herleid", "-")).Code);
        Assert.Equal(0, (await Proef.RunAsync("herleid", utf16)).Code);
    }

    [Fact]
    public async Task Een_stuk_als_xml_zonder_nummer_is_gelijk()
    {
        string xml = _proef.Schrijf("stuk.xml", Voorbeelden.Kamerstuk.Replace("<ondernummer kamer=\"2\">4</ondernummer>", "", StringComparison.Ordinal));
        await Proef.RunAsync("toets", xml, "--formaat", "json", "--uit", _proef.Pad("rapport.json"));

        Assert.Contains("KX0023", _proef.LeesTekst("rapport.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await Proef.RunAsync("herleid", _proef.Pad("rapport.json"))).Code);
    }

    [Fact]
    public async Task Een_veranderd_rapport_geeft_1_en_zegt_wat()
    {
        string rapport = _proef.Schrijf("anders.json", (await File.ReadAllTextAsync(await RapportAsync())).Replace("per 1 januari 2027 een", "per 1 juli 2029 een", StringComparison.Ordinal));

        Afdruk afdruk = await Proef.RunAsync("herleid", rapport);

        Assert.Equal((1, ""), (afdruk.Code, afdruk.Fout));
        Assert.StartsWith("# Herleid: niet gelijk\n", afdruk.Uit, StringComparison.Ordinal);
        Assert.Contains("is later veranderd", afdruk.Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen json", "RA0001")]
    [InlineData("{}", "RA0006")]
    [InlineData("{ \"schema\": \"leesresultaat.v1\" }", "RA0025")]
    public async Task Wat_geen_rapport_is_geeft_3(string inhoud, string code)
    {
        Afdruk afdruk = await Proef.RunAsync("herleid", _proef.Schrijf("x.json", inhoud));

        Assert.Equal(3, afdruk.Code);
        Assert.StartsWith(code, afdruk.Fout, StringComparison.Ordinal);
        Assert.Empty(afdruk.Bytes);
    }

    [Fact]
    public async Task Een_kort_rapport_of_een_bestand_dat_er_niet_is_geeft_3()
    {
        Afdruk kort = await Proef.RunAsync("herleid", await RapportAsync("--detail", "kort"));

        Assert.Equal(3, kort.Code);
        Assert.StartsWith("RA0026", kort.Fout, StringComparison.Ordinal);
        Assert.Equal(3, (await Proef.RunAsync("herleid", _proef.Pad("weg.json"))).Code);
    }

    [Fact]
    public async Task Met_een_eigen_pakket_is_de_regelset_nodig()
    {
        string pakket = _proef.Schrijf("proef.json", Pakketjes.Goed);
        string rapport = await RapportAsync("--regelset", pakket);

        Afdruk zonder = await Proef.RunAsync("herleid", rapport);
        Afdruk met = await Proef.RunAsync("herleid", rapport, "--regelset", pakket);
        Afdruk ander = await Proef.RunAsync("herleid", rapport, "--regelset", "snelle-toets");

        Assert.Equal(4, zonder.Code);
        Assert.Contains("regelset 'proef'", zonder.Fout, StringComparison.Ordinal);
        Assert.Equal(0, met.Code);
        Assert.Equal(1, ander.Code);
        Assert.Contains("Het pakket 'proef' 1.0.0 is er nu niet.", ander.Uit, StringComparison.Ordinal);
    }

    private async Task<string> RapportAsync(params string[] opties)
    {
        string pad = _proef.Pad("rapport.json");
        Afdruk afdruk = await Proef.RunAsync(["toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--uit", pad, .. opties]);
        Assert.Equal(0, afdruk.Code);
        return pad;
    }
}
