using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Batch;

public sealed class BatchOpdrachtTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task De_volgorde_van_de_invoer_blijft()
    {
        // Expensive and cheap lines by turns, over more than one block.
        string[] ids = [.. Enumerable.Range(0, (Environment.ProcessorCount * 32) + 20).Select(i => $"p-{i}")];
        string invoer = Regelmaker.Samen(ids.Select((id, i) => i % 16 == 0 ? Regelmaker.Motie(id) : Regelmaker.Leeg(id)));

        Afdruk afdruk = await BatchAsync(invoer);

        Assert.Equal(ids, afdruk.Regels.Select(r => r.Tekst("id")));
    }

    [Fact]
    public async Task Een_regel_heeft_een_kort_rapport_over_het_stuk()
    {
        Afdruk afdruk = await BatchAsync(Regelmaker.Van(new { kst = "kst-99101-5", onderwerp = " Motie over een proefloket ", datum = "2026-01-02", tekst = Voorbeelden.Motie }) + "\n");

        Assert.Equal(0, afdruk.Code);
        JsonElement rapport = Assert.Single(afdruk.Regels).Op("rapport");
        Assert.Equal("kort", rapport.Tekst("detail"));
        Assert.Equal("kst-99101-5", rapport.Tekst("onderwerp", "id"));
        Assert.Equal("Motie over een proefloket", rapport.Tekst("onderwerp", "titel"));
        Assert.Equal("2026-01-02", rapport.Tekst("onderwerp", "datum"));
        Assert.Equal("1 stukken getoetst, 0 niet leesbaar.\n", afdruk.Fout);
    }

    [Theory]
    [InlineData("""{"id":"a","kst":"kst-1"}""", "a")]
    [InlineData("""{"kst":"kst-1"}""", "kst-1")]
    [InlineData("{}", "regel 1")]
    [InlineData("kapot", "regel 1")]
    public async Task Een_regel_heet_naar_id_dan_kst_dan_het_regelnummer(string regel, string id)
    {
        Afdruk afdruk = await BatchAsync(regel);

        Assert.Equal(id, Assert.Single(afdruk.Regels).Tekst("id"));
    }

    [Fact]
    public async Task Alineas_gaan_voor_tekst()
    {
        Afdruk afdruk = await BatchAsync(Regelmaker.Van(new { id = "a", tekst = "Dit is geen motie.", alineas = Voorbeelden.Motie.TrimEnd().Split('\n') }));

        Assert.All(Assert.Single(afdruk.Regels).Op("rapport", "passages").EnumerateArray(), p => Assert.Equal("alineas[2]", p.Tekst("veld")));
    }

    [Fact]
    public async Task Slechte_regels_geven_fouten_en_1_en_de_rest_gaat_door()
    {
        string invoer = Regelmaker.Samen(Regelmaker.Motie("a"), "kapot", "[]", "null", """{"id":"b","tekst":"Dit is geen motie."}""", """{"id":"c"}""", Regelmaker.Motie("d"));

        Afdruk afdruk = await BatchAsync(invoer);

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(["a", "regel 2", "regel 3", "regel 4", "b", "c", "d"], afdruk.Regels.Select(r => r.Tekst("id")));
        Assert.All(new[] { 0, 6 }, i => Assert.True(afdruk.Regels[i].TryGetProperty("rapport", out _)));
        Assert.All(afdruk.Regels.Take(1..6), r =>
        {
            Assert.False(r.TryGetProperty("rapport", out _));
            Assert.All(r.Op("fouten").EnumerateArray(), f =>
            {
                Assert.Matches("^[A-Z]{2}[0-9]{4}$", f.Tekst("code"));
                Assert.NotEmpty(f.Tekst("zin"));
            });
        });
        Assert.Equal("2 stukken getoetst, 5 niet leesbaar.\n", afdruk.Fout);
    }

    [Theory]
    [InlineData("""{"id":"x","soort":"7","tekst":"De Kamer,\nverzoekt de regering een proefloket te openen,"}""")]
    [InlineData("""{"id":"x","soort":"wet","tekst":"De Kamer,\nverzoekt de regering een proefloket te openen,"}""")]
    [InlineData("""{"id":"x","tekst":"De Kamer,\nverzoekt de regering een proefloket \ud800 te openen,"}""")]
    [InlineData("""{"id":"x","peildatum":"2026-02-30","tekst":"De Kamer,\nverzoekt de regering een proefloket te openen,"}""")]
    public async Task Een_onmogelijke_waarde_op_een_regel_is_een_fout_van_die_regel(string regel)
    {
        Afdruk afdruk = await BatchAsync(Regelmaker.Samen(regel, Regelmaker.Motie("daarna")));

        Assert.Equal(1, afdruk.Code);
        Assert.True(afdruk.Regels[0].TryGetProperty("fouten", out _));
        Assert.True(afdruk.Regels[1].TryGetProperty("rapport", out _));
    }

    [Theory]
    [InlineData("\"alineas\":[\"De Kamer,\",7]", "alineas")]
    [InlineData("\"alineas\":[\"De Kamer,\",null]", "alineas")]
    [InlineData("\"alineas\":\"De Kamer,\"", "alineas")]
    [InlineData("\"alineas\":{}", "alineas")]
    [InlineData("\"peildatum\":20260101", "peildatum")]
    [InlineData("\"datum\":20260101", "datum")]
    [InlineData("\"soort\":1", "soort")]
    [InlineData("\"titel\":1", "titel")]
    [InlineData("\"onderwerp\":[]", "onderwerp")]
    [InlineData("\"kst\":true", "kst")]
    [InlineData("\"alineas\":[\"De Kamer,\",\"verzoekt de regering een proefloket te openen,\"],\"tekst\":{}", "tekst")]
    public async Task Een_verkeerde_soort_waarde_is_een_fout_van_die_regel(string eigenschap, string naam)
    {
        string tekst = eigenschap.Contains("\"tekst\"", StringComparison.Ordinal) ? "" : ",\"tekst\":\"De Kamer,\\nverzoekt de regering een proefloket te openen,\"";

        Afdruk afdruk = await BatchAsync(Regelmaker.Samen($"{{\"id\":\"x\",{eigenschap}{tekst}}}", Regelmaker.Motie("daarna")));

        Assert.Equal(1, afdruk.Code);
        Assert.Equal("x", afdruk.Regels[0].Tekst("id"));
        JsonElement fout = Assert.Single(afdruk.Regels[0].Op("fouten").EnumerateArray());
        Assert.Equal("BR0001", fout.Tekst("code"));
        Assert.Contains($"'{naam}'", fout.Tekst("zin"), StringComparison.Ordinal);
        Assert.True(afdruk.Regels[1].TryGetProperty("rapport", out _));
    }

    [Fact]
    public async Task Een_id_dat_geen_tekst_is_is_een_fout_en_de_regel_heet_naar_haar_nummer()
    {
        Afdruk afdruk = await BatchAsync(Regelmaker.Van(new { id = 7, kst = "kst-1", tekst = Voorbeelden.Motie }));

        Assert.Equal("regel 1", Assert.Single(afdruk.Regels).Tekst("id"));
        Assert.Contains("'id'", afdruk.Regels[0].Op("fouten")[0].Tekst("zin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_telt_als_afwezig()
    {
        string regel = """{"id":null,"kst":"k","alineas":null,"titel":null,"onderwerp":null,"datum":null,"peildatum":null,"soort":null,"tekst":"De Kamer,\nverzoekt de regering een proefloket te openen,"}""";

        Afdruk afdruk = await BatchAsync(regel);

        Assert.Equal(0, afdruk.Code);
        Assert.Equal("k", afdruk.Regels[0].Tekst("id"));
    }

    [Fact]
    public async Task Een_diep_geneste_of_kapotte_regel_laat_de_batch_niet_vallen()
    {
        string diep = string.Concat(Enumerable.Repeat("[", 5000));

        Afdruk afdruk = await BatchAsync(Regelmaker.Samen(diep, "{\"id\":\"\u0001\"}", "{\"id\":", "\u0000", Regelmaker.Motie("goed")));

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(5, afdruk.Regels.Count);
        Assert.True(afdruk.Regels[^1].TryGetProperty("rapport", out _));
    }

    [Fact]
    public async Task Lege_regels_tellen_niet_mee_in_de_uitvoer_en_wel_in_het_nummer()
    {
        Afdruk afdruk = await BatchAsync($"\n{Regelmaker.Motie("a")}\n\n   \nkapot\n\n");

        Assert.Equal(["a", "regel 5"], afdruk.Regels.Select(r => r.Tekst("id")));
    }

    [Fact]
    public async Task Een_leeg_bestand_geeft_lege_uitvoer()
    {
        Afdruk afdruk = await BatchAsync("");

        Assert.Equal(0, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
    }

    [Fact]
    public async Task Gezipte_invoer_een_byte_order_mark_en_Windows_regels_geven_dezelfde_bytes()
    {
        string invoer = Regelmaker.Samen(Regelmaker.Motie("a"), Regelmaker.Motie("b"));
        using var gezipt = new MemoryStream();
        using (var zip = new GZipStream(gezipt, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(invoer));
        }

        Afdruk gewoon = await BatchAsync(invoer);

        Assert.Equal(2, gewoon.Regels.Count);
        Assert.Equal(gewoon.Bytes, (await Proef.RunAsync("batch", _proef.Schrijf("in.jsonl.gz", gezipt.ToArray()))).Bytes);
        Assert.Equal(gewoon.Bytes, (await BatchAsync("\ufeff" + invoer.Replace("\n", "\r\n", StringComparison.Ordinal))).Bytes);
    }

    [Theory]
    [InlineData("2027-01-01", null, "2027-01-01")]
    [InlineData("2027-01-01", "2028-01-01", "2027-01-01")]
    [InlineData(null, "2028-01-01", "2028-01-01")]
    [InlineData(null, null, null)]
    public async Task De_peildatum_van_de_regel_gaat_voor_de_optie_en_vandaag_telt_nooit(string? vanRegel, string? optie, string? verwacht)
    {
        string[] opties = optie is null ? [] : ["--peildatum", optie];

        Afdruk afdruk = await BatchAsync(Regelmaker.Van(new { id = "a", peildatum = vanRegel, tekst = Voorbeelden.Motie }), opties);

        Assert.Equal(verwacht, afdruk.Regels[0].Op("rapport", "onderwerp", "peildatum").GetString());
        Assert.DoesNotContain("2026-11", afdruk.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_batch_zegt_hetzelfde_als_een_los_stuk()
    {
        Afdruk los = await Proef.RunMetInvoerAsync(Voorbeelden.Motie, "toets", "-", "--formaat", "json", "--detail", "kort", "--peildatum", "2026-05-01");
        Afdruk batch = await BatchAsync(Regelmaker.Van(new { id = "a", tekst = Voorbeelden.Motie }), "--peildatum", "2026-05-01");

        string zonderId = batch.Regels[0].Op("rapport").GetRawText().Replace("\"onderwerp\":{\"id\":\"a\",", "\"onderwerp\":{", StringComparison.Ordinal);
        Assert.Equal(los.Uit.TrimEnd('\n'), zonderId);
    }

    [Fact]
    public async Task Twee_keer_dezelfde_batch_geeft_dezelfde_bytes()
    {
        string invoer = Regelmaker.Samen(Enumerable.Range(0, 20).Select(i => Regelmaker.Motie($"p-{i}")));

        Assert.Equal((await BatchAsync(invoer)).Bytes, (await BatchAsync(invoer)).Bytes);
    }

    private static Task<Afdruk> BatchAsync(string invoer, params string[] opties) => Proef.RunMetInvoerAsync(invoer, ["batch", "-", .. opties]);
}
