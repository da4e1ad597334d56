using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class ToetsOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public static TheoryData<string> Stukken => [.. Voorbeelden.Stukken.Select(s => Path.GetFileName(s))];

    public void Dispose() => _proef.Dispose();

    [Theory]
    [MemberData(nameof(Stukken))]
    public async Task Toets_schrijft_een_voorbeeld_als_Markdown(string stuk)
    {
        Afdruk afdruk = await ToetsAsync(stuk);

        Assert.Equal(0, afdruk.Code);
        Assert.StartsWith("# ", afdruk.Uit, StringComparison.Ordinal);
        Assert.Contains("indicatief", afdruk.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', afdruk.Uit);
    }

    [Theory]
    [MemberData(nameof(Stukken))]
    public async Task Toets_schrijft_een_voorbeeld_als_hele_HTML_zonder_script(string stuk)
    {
        Afdruk afdruk = await ToetsAsync(stuk, "--formaat", "html");

        Assert.Equal(0, afdruk.Code);
        Assert.StartsWith("<!DOCTYPE html>", afdruk.Uit, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"nl\"", afdruk.Uit, StringComparison.Ordinal);
        Assert.EndsWith("</html>", afdruk.Uit.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", afdruk.Uit, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Stukken))]
    public async Task Toets_schrijft_een_voorbeeld_als_een_regel_JSON(string stuk)
    {
        Afdruk afdruk = await ToetsAsync(stuk, "--formaat", "json");

        Assert.Equal(0, afdruk.Code);
        Assert.Equal("volledig", Assert.Single(afdruk.Regels).Tekst("detail"));
    }

    [Fact]
    public async Task Kort_is_wat_volledig_zegt_zonder_regelteksten_en_invoer()
    {
        JsonElement volledig = (await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--detail", "volledig")).Json;
        JsonElement kort = (await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--detail", "kort")).Json;

        Assert.Equal("kort", kort.Tekst("detail"));
        Assert.All(new[] { "regels", "invoer" }, naam => Assert.False(kort.TryGetProperty(naam, out _)));
        Assert.All(new[] { "onderwerp", "toetsadvies", "oordeel", "aspecten", "passages", "pakketten" }, naam => Assert.True(JsonElement.DeepEquals(volledig.Op(naam), kort.Op(naam)), naam));
    }

    [Fact]
    public async Task Twee_keer_toetsen_geeft_dezelfde_bytes()
    {
        foreach (string formaat in (string[])["md", "html", "json"])
        {
            Afdruk een = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--antwoorden", Voorbeelden.Antwoorden, "--formaat", formaat);
            Afdruk twee = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--antwoorden", Voorbeelden.Antwoorden, "--formaat", formaat);

            Assert.Equal(een.Bytes, twee.Bytes);
        }
    }

    [Fact]
    public async Task Standaardinvoer_geeft_hetzelfde_als_het_bestand()
    {
        Afdruk bestand = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json");
        Afdruk standaard = await Proef.RunMetInvoerAsync(await File.ReadAllTextAsync(Voorbeelden.Warmtefonds), "toets", "-", "--formaat", "json");

        Assert.Equal(bestand.Bytes, standaard.Bytes);
    }

    [Fact]
    public async Task Een_optie_gaat_voor_de_datum_van_het_stuk()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--peildatum", "2027-03-01", "--formaat", "json");

        Assert.Equal("2027-03-01", afdruk.Json.Tekst("onderwerp", "peildatum"));
        Assert.Equal("2026-11-12", afdruk.Json.Tekst("onderwerp", "datum"));
    }

    [Fact]
    public async Task De_datum_van_het_stuk_gaat_voor_vandaag()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json");

        Assert.Equal("2026-11-12", afdruk.Json.Tekst("onderwerp", "peildatum"));
        Assert.DoesNotContain("vandaag", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_datum_is_de_peildatum_vandaag_en_dat_staat_op_het_scherm()
    {
        Afdruk afdruk = await Proef.RunMetInvoerAsync(Voorbeelden.Motie, "toets", "-", "--formaat", "json");

        Assert.Equal(Klok.Vandaag, afdruk.Json.Tekst("onderwerp", "peildatum"));
        Assert.Contains($"de peildatum is vandaag, {Klok.Vandaag}.", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uitvoer_naar_een_bestand_is_heel_en_laat_geen_deel_achter()
    {
        Afdruk scherm = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json");
        _proef.Schrijf("rapport.json", "een oud rapport");

        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--uit", _proef.Pad("rapport.json"));

        Assert.Equal(0, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        Assert.Equal(scherm.Bytes, _proef.Lees("rapport.json"));
        Assert.Equal(["rapport.json"], _proef.Bestanden);
    }

    [Fact]
    public async Task Een_map_die_er_niet_is_geeft_3_en_een_zin()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--uit", _proef.Pad("weg/rapport.md"));

        Assert.Equal(3, afdruk.Code);
        Assert.StartsWith("Lezen of schrijven is mislukt: ", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_negatief_oordeel_is_ook_klaar()
    {
        string pakket = _proef.Schrijf("proef.json", Pakketjes.Goed);
        string antwoorden = _proef.Schrijf("a.json", """[{ "feit": "loket.maanden", "waarde": 1 }]""");

        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--regelset", pakket, "--antwoorden", antwoorden, "--formaat", "json");

        Assert.Equal(0, afdruk.Code);
        Assert.Equal("nietUitvoerbaar", afdruk.Json.Tekst("oordeel", "zeker", "soort"));
    }

    private static Task<Afdruk> ToetsAsync(string stuk, params string[] opties) =>
        Proef.RunAsync(["toets", Voorbeelden.Stukken.Single(s => s.EndsWith(stuk, StringComparison.Ordinal)), .. opties]);
}
