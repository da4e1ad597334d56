using System.Text.Json;
using System.Text.Json.Nodes;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class VragenOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Zonder_voor_staan_alle_vragen_bij_wie_ze_kan_beantwoorden()
    {
        Afdruk afdruk = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds);

        Assert.Equal(0, afdruk.Code);
        Assert.Empty(afdruk.Fout);
        Assert.StartsWith("# Vragenlijst\n", afdruk.Uit, StringComparison.Ordinal);
        Assert.Contains("\n## Aan de regering\n", afdruk.Uit, StringComparison.Ordinal);
        Assert.Contains("\n- ☐ weten we niet\n", afdruk.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_voor_staan_er_alleen_vragen_voor_die_organisatie()
    {
        Afdruk afdruk = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds, "--voor", "gemeenten", "--uit", _proef.Pad("lijst.md"));

        Assert.Equal(0, afdruk.Code);
        Assert.Empty(afdruk.Uit);
        Assert.StartsWith("# Vragenlijst voor gemeenten\n", _proef.LeesTekst("lijst.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ingevuld_formulier_is_een_bestand_met_antwoorden()
    {
        Afdruk leeg = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds, "--voor", "gemeenten", "--formaat", "json");
        JsonNode formulier = JsonNode.Parse(leeg.Bytes)!;
        JsonNode ruimte = formulier["antwoorden"]!.AsArray().Single(a => string.Equals((string?)a!["feit"], "capaciteit.ruimte", StringComparison.Ordinal))!;
        ruimte["waarde"] = "nee";

        Afdruk rapport = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--antwoorden", _proef.Schrijf("ingevuld.json", formulier.ToJsonString()));

        Assert.Equal(0, rapport.Code);
        Assert.Contains("AN0027", rapport.Fout, StringComparison.Ordinal);
        JsonElement antwoord = Assert.Single(rapport.Json.Op("invoer", "antwoorden").EnumerateArray());
        Assert.Equal(("capaciteit.ruimte", "nee", "gemeenten"), (antwoord.Tekst("feit"), antwoord.Tekst("waarde"), antwoord.Tekst("door")));
    }

    [Fact]
    public async Task Wat_al_is_beantwoord_staat_er_niet_meer_op()
    {
        Afdruk voor = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds, "--formaat", "json");
        Afdruk na = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds, "--formaat", "json", "--antwoorden", Voorbeelden.Antwoorden);

        Assert.Contains("gegevens.grondslag", Feiten(voor));
        Assert.DoesNotContain("gegevens.grondslag", Feiten(na));
    }

    [Fact]
    public async Task Een_organisatie_die_niet_bestaat_geeft_2_en_een_suggestie()
    {
        Afdruk afdruk = await Proef.RunAsync("vragen", Voorbeelden.Warmtefonds, "--voor", "UWW", "--uit", _proef.Pad("lijst.md"));

        Assert.Equal(2, afdruk.Code);
        Assert.Contains("Bedoelde u 'UWV'?", afdruk.Fout, StringComparison.Ordinal);
        Assert.Empty(_proef.Bestanden);
    }

    private static IEnumerable<string?> Feiten(Afdruk afdruk) => afdruk.Json.Op("antwoorden").EnumerateArray().Select(a => (string?)a.Tekst("feit"));
}
