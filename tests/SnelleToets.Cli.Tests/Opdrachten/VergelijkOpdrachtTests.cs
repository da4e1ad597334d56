using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class VergelijkOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Een_rapport_met_zichzelf_is_leeg()
    {
        string rapport = await RapportAsync("a.json");

        Afdruk afdruk = await Proef.RunAsync("vergelijk", rapport, rapport, "--formaat", "json");

        Assert.Equal((0, ""), (afdruk.Code, afdruk.Fout));
        Assert.True(afdruk.Json.GetProperty("leeg").GetBoolean());
        Assert.EndsWith("}\n", afdruk.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_antwoorden_tellen_de_regels_op_tot_het_verschil()
    {
        JsonElement json = (await Proef.RunAsync("vergelijk", await RapportAsync("a.json"), await RapportAsync("b.json", "--antwoorden", Voorbeelden.Antwoorden), "--formaat", "json")).Json;

        Assert.False(json.GetProperty("leeg").GetBoolean());
        Assert.Contains(json.GetProperty("aspecten").EnumerateArray(), a => a.GetProperty("zeker").GetProperty("verschil").GetProperty("tot").GetInt32() != 0);
        Assert.All(json.GetProperty("aspecten").EnumerateArray(), a => Assert.Equal(
            a.GetProperty("zeker").GetProperty("verschil").GetProperty("tot").GetInt32(),
            a.GetProperty("regels").EnumerateArray().Sum(r => r.GetProperty("zeker").GetProperty("verschil").GetProperty("tot").GetInt32())));
        Schemacontrole.Past("vergelijking.v1", [_proef.Schrijf("uit.json", json.GetRawText())]);
    }

    [Theory]
    [InlineData("md", "# Wat er is veranderd\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    public async Task De_vorm_is_te_kiezen_en_gaat_ook_naar_een_bestand(string formaat, string begin)
    {
        (string a, string b) = (await RapportAsync("a.json"), await RapportAsync("b.json", "--peildatum", "2027-03-01"));

        Afdruk scherm = await Proef.RunAsync("vergelijk", a, b, "--formaat", formaat);
        Afdruk bestand = await Proef.RunAsync("vergelijk", a, b, "--formaat", formaat, "--uit", _proef.Pad("uit"));

        Assert.Equal((0, 0), (scherm.Code, bestand.Code));
        Assert.StartsWith(begin, scherm.Uit, StringComparison.Ordinal);
        Assert.Equal(scherm.Bytes, _proef.Lees("uit"));
        Assert.Contains("peildatum", scherm.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Korte_rapporten_zeggen_wat_niet_is_vergeleken()
    {
        Afdruk afdruk = await Proef.RunAsync("vergelijk", await RapportAsync("a.json", "--detail", "kort"), await RapportAsync("b.json"));

        Assert.Equal(0, afdruk.Code);
        Assert.Contains("VG0024", afdruk.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_geen_rapport_is_geeft_3_en_laat_geen_bestand_achter()
    {
        Afdruk afdruk = await Proef.RunAsync("vergelijk", await RapportAsync("a.json"), _proef.Schrijf("b.json", "{"), "--uit", _proef.Pad("uit"));

        Assert.Equal(3, afdruk.Code);
        Assert.StartsWith("RA0001", afdruk.Fout, StringComparison.Ordinal);
        Assert.Equal("a.json b.json", string.Join(' ', _proef.Bestanden));
    }

    private async Task<string> RapportAsync(string naam, params string[] opties)
    {
        string pad = _proef.Pad(naam);
        Afdruk afdruk = await Proef.RunAsync(["toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--uit", pad, .. opties]);
        Assert.Equal(0, afdruk.Code);
        return pad;
    }
}
