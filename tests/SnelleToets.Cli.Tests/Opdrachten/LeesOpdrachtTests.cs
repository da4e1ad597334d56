using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class LeesOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Lees_geeft_wat_er_in_een_stuk_staat()
    {
        Afdruk afdruk = await Proef.RunAsync("lees", Voorbeelden.Warmtefonds);

        Assert.Equal(0, afdruk.Code);
        var json = Assert.Single(afdruk.Regels);
        Assert.Equal("leesresultaat.v1", json.Tekst("schema"));
        Assert.Equal("kst-99101-12", json.Tekst("kst"));
        Assert.Equal(2, json.Op("dicta").GetArrayLength());
        Assert.Equal(["Voorbeeld", "Van Testdam", "El Proefaoui"], json.Teksten("ondertekenaars"));
        Assert.Contains("2027-01-01", json.Op("deadlines").EnumerateArray().Select(d => d.Tekst("datum")));
    }

    [Fact]
    public async Task Lees_geeft_de_wijzigingen_van_een_amendement()
    {
        JsonElement amendement = (await Proef.RunAsync("lees", Voorbeelden.Hoogwater("amendement-meldplicht.txt"))).Json.GetProperty("amendement");

        Assert.Equal(["I", "I.1", "I.2", "II", "III"], amendement.GetProperty("opdrachten").EnumerateArray().Select(o => o.Tekst("nummer")));
        Assert.All(amendement.GetProperty("opdrachten").EnumerateArray(), o => Assert.Equal("volledig", o.Tekst("ontleding")));
        Assert.Equal(["termijn", "nieuwePlicht", "structuur", "sanctie", "structuur", "afschaffing"], amendement.GetProperty("soorten").EnumerateArray().Select(s => s.Tekst("soort")));
        Assert.Single(amendement.GetProperty("toelichting").EnumerateArray());
    }

    [Fact]
    public async Task Lees_geeft_de_artikelen_van_een_wetsvoorstel()
    {
        JsonElement json = (await Proef.RunAsync("lees", Voorbeelden.Hoogwater("wetsvoorstel.json"))).Json;

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], json.GetProperty("artikelen").EnumerateArray().Select(a => a.Tekst("nummer")));
        Assert.Equal(["1", "2", "3"], json.GetProperty("artikelen")[1].GetProperty("delen").EnumerateArray().Select(l => l.Tekst("nummer")));
        Assert.Equal(2, json.GetProperty("toelichting").GetArrayLength());
    }

    [Fact]
    public async Task Lees_kijkt_niet_op_de_klok()
    {
        Afdruk afdruk = await Proef.RunMetInvoerAsync(Voorbeelden.Motie, "lees", "-");

        Assert.Empty(afdruk.Fout);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, afdruk.Json.Op("datum").ValueKind);
    }

    [Fact]
    public async Task Lees_van_een_heel_bestand_geeft_een_regel_per_stuk_en_meldt_wat_mislukte()
    {
        string invoer = $"{Regelmaker.Motie("kst-99101-1")}\nkapot\n{Regelmaker.Motie("b")}\n";

        Afdruk afdruk = await Proef.RunMetInvoerAsync(invoer, "lees", "--jsonl", "-");

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(["kst-99101-1", "regel 2", "b"], afdruk.Regels.Select(r => r.TryGetProperty("kst", out var kst) ? kst.GetString() : r.Tekst("id")));
        Assert.True(afdruk.Regels[1].TryGetProperty("fouten", out _));
    }

    [Fact]
    public async Task Een_regel_wordt_gelezen_als_het_losse_stuk()
    {
        Afdruk los = await Proef.RunMetInvoerAsync(Voorbeelden.Motie, "lees", "-");
        Afdruk regel = await Proef.RunMetInvoerAsync(Regelmaker.Motie("x") + "\n", "lees", "--jsonl", "-");

        Assert.Equal(los.Uit.Replace("\"soort\":\"motie\"", "\"kst\":\"x\",\"soort\":\"motie\"", StringComparison.Ordinal), regel.Uit);
    }

    [Fact]
    public async Task Uitvoer_naar_een_bestand_laat_geen_deel_achter()
    {
        Afdruk afdruk = await Proef.RunMetInvoerAsync(Regelmaker.Motie("a") + "\n", "lees", "--jsonl", "-", "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(["uit.jsonl"], _proef.Bestanden);
        Assert.Single(Jsonregels.Van(_proef.LeesTekst("uit.jsonl")));
    }
}
