using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

/// <summary><c>toets amendement --basis voorstel</c>.</summary>
public sealed class EffectTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Theory]
    [InlineData("md", "# Wat amendement nr. 10 doet\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{\"schema\":\"effect.v1\"")]
    public async Task Het_effect_komt_in_elke_vorm_op_het_scherm_en_in_een_bestand(string formaat, string begin)
    {
        string[] opdracht = ["toets", Voorbeelden.Hoogwater("amendement-datum.txt"), "--basis", Voorbeelden.Hoogwater("wetsvoorstel.json"), "--basis-antwoorden", Voorbeelden.Hoogwater("antwoorden-wetsvoorstel.json"), "--formaat", formaat];

        Afdruk scherm = await Proef.RunAsync(opdracht);
        Afdruk bestand = await Proef.RunAsync([.. opdracht, "--uit", _proef.Pad("uit")]);

        Assert.Equal((0, "", 0), (scherm.Code, scherm.Fout, bestand.Code));
        Assert.StartsWith(begin, scherm.Uit, StringComparison.Ordinal);
        Assert.Equal(scherm.Bytes, _proef.Lees("uit"));
    }

    [Fact]
    public async Task Antwoorden_over_het_amendement_horen_bij_het_amendement()
    {
        JsonElement json = (await EffectAsync("amendement-datum.txt", "--antwoorden", Voorbeelden.Hoogwater("antwoorden-amendement-datum.json"))).Json;

        JsonElement zeker = json.GetProperty("vergelijking").GetProperty("oordeel").GetProperty("zeker");
        Assert.Equal(("uitvoerbaar", "nietUitvoerbaar"), (zeker.GetProperty("voor").Tekst("soort"), zeker.GetProperty("na").Tekst("soort")));
        Schemacontrole.Past("effect.v1", [_proef.Schrijf("uit.json", json.GetRawText())]);
    }

    [Fact]
    public async Task Een_subamendement_komt_op_zijn_ouder_en_een_ander_amendement_kan_botsen()
    {
        JsonElement sub = (await EffectAsync("subamendement-bsn.txt", "--eerst", Voorbeelden.Hoogwater("amendement-gegevens.txt"))).Json;
        JsonElement ander = (await EffectAsync("amendement-bedrag.txt", "--naast", Voorbeelden.Hoogwater("amendement-bedrag-ander.txt"), "--naast", Voorbeelden.Hoogwater("amendement-datum.txt"))).Json;

        Assert.DoesNotContain(sub.GetProperty("waarschuwingen").EnumerateArray(), w => w.Tekst("code") is "LM0032");
        Assert.Equal("amendement nr. 13", Assert.Single(ander.GetProperty("botsingen").EnumerateArray()).Tekst("ander"));
    }

    [Fact]
    public async Task Een_vragenlijst_over_het_amendement_vraagt_wat_niet_meer_geldt_en_past_bij_die_versie()
    {
        string[] basis = ["--basis", Voorbeelden.Hoogwater("wetsvoorstel.json"), "--basis-antwoorden", Voorbeelden.Hoogwater("antwoorden-wetsvoorstel.json")];

        JsonElement lijst = (await Proef.RunAsync(["vragen", Voorbeelden.Hoogwater("amendement-datum.txt"), .. basis, "--voor", "gemeenten", "--formaat", "json"])).Json;
        string ingevuld = _proef.Schrijf("ingevuld.json", lijst.GetRawText().Replace("\"?\"", "null", StringComparison.Ordinal));
        Afdruk effect = await Proef.RunAsync(["toets", Voorbeelden.Hoogwater("amendement-datum.txt"), .. basis, "--antwoorden", ingevuld, "--formaat", "json"]);

        Assert.Contains(lijst.GetProperty("antwoorden").EnumerateArray(), a => a.Tekst("feit") is "capaciteit.ruimte" && a.Tekst("voor") is "gemeenten");
        Assert.DoesNotContain(lijst.GetProperty("antwoorden").EnumerateArray(), a => a.Tekst("feit") is "capaciteit.fte");
        Assert.Equal((0, ""), (effect.Code, effect.Fout));
        Assert.DoesNotContain(effect.Json.GetProperty("achterhaald").EnumerateArray(), a => a.Tekst("feit") is "capaciteit.ruimte");
    }

    [Fact]
    public async Task De_basis_mag_platte_tekst_zijn_ook_een_brief()
    {
        string brief = _proef.Schrijf("brief.txt", "Geachte voorzitter,\nHet kabinet opent in 2028 een loket voor bewoners met schade.\n");
        string opdracht = _proef.Schrijf("opdracht.txt", "In artikel 1 vervalt «2028».");

        Afdruk afdruk = await Proef.RunAsync("toets", opdracht, "--basis", brief, "--formaat", "json");

        Assert.Equal(0, afdruk.Code);
        Assert.Equal("beleidsvoorstel", afdruk.Json.Op("vergelijking", "voor").Tekst("soort"));
        Assert.Contains(afdruk.Json.GetProperty("waarschuwingen").EnumerateArray(), w => w.Tekst("code") is "LM0033");
    }

    [Fact]
    public async Task Zonder_personen_staan_er_geen_namen_in()
    {
        Afdruk afdruk = await EffectAsync("amendement-gegevens.txt", "--zonder-personen");

        Assert.DoesNotContain("Rietzanger", afdruk.Uit, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Wat_niet_samengaat_is_een_gebruiksfout()
    {
        Assert.Equal(2, (await Proef.RunAsync("toets", Voorbeelden.Hoogwater("amendement-datum.txt"), "--naast", Voorbeelden.Hoogwater("amendement-bedrag.txt"))).Code);
        Assert.Equal(2, (await EffectAsync("amendement-datum.txt", "--interview")).Code);
    }

    [Fact]
    public async Task Een_basis_die_geen_voorstel_is_of_een_stuk_dat_geen_amendement_is_wordt_geweigerd()
    {
        Afdruk basis = await Proef.RunAsync("toets", Voorbeelden.Hoogwater("amendement-datum.txt"), "--basis", _proef.Schrijf("motie.json", """{ "schema": "voorstel.v1", "soort": "motie", "tekst": "verzoekt de regering te wachten" }"""));
        Afdruk stuk = await Proef.RunAsync("toets", Voorbeelden.Hoogwater("wetsvoorstel.json"), "--basis", Voorbeelden.Hoogwater("wetsvoorstel.json"));
        Afdruk weg = await Proef.RunAsync("toets", Voorbeelden.Hoogwater("amendement-datum.txt"), "--basis", _proef.Pad("weg.json"));

        Assert.Equal((3, 3), (basis.Code, stuk.Code));
        Assert.Contains("geen beleidsvoorstel", basis.Fout, StringComparison.Ordinal);
        Assert.Contains("geen amendement", stuk.Fout, StringComparison.Ordinal);
        Assert.NotEqual(0, weg.Code);
        Assert.Equal(("", ""), (basis.Uit, stuk.Uit));
    }

    private static Task<Afdruk> EffectAsync(string amendement, params string[] meer) => Proef.RunAsync(
        ["toets", Voorbeelden.Hoogwater(amendement), "--basis", Voorbeelden.Hoogwater("wetsvoorstel.json"), "--basis-antwoorden", Voorbeelden.Hoogwater("antwoorden-wetsvoorstel.json"), "--formaat", "json", .. meer]);
}
