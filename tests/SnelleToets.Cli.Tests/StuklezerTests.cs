using System.Text;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests;

public sealed class StuklezerTests : IDisposable
{
    private const string Json = """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "titel": "Proefvoorstel", "rechtsvorm": "wet", "tekst": "Er komt een proefloket." }""";

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Theory]
    [InlineData(Voorbeelden.Motie, "motie", null)]
    [InlineData(Voorbeelden.Kamerstuk, "motie", "kst-99123-4")]
    [InlineData(Json, "beleidsvoorstel", null)]
    [InlineData("AMENDEMENT VAN HET LID PROEFKONIJN\nIn artikel 1 wordt 'loket' vervangen door 'proefloket'.", "amendement", null)]
    [InlineData("SUBAMENDEMENT VAN HET LID PROEFKONIJN\nIn artikel 1 vervalt 'loket'.", "amendement", null)]
    [InlineData("NOTA VAN WIJZIGING\nIn artikel 1 vervalt 'loket'.", "amendement", null)]
    [InlineData("VOORSTEL VAN WET\nArtikel 1\nEr is een loket.", "beleidsvoorstel", null)]
    [InlineData("Wij Willem-Alexander, bij de gratie Gods,\nArtikel 1\nEr is een loket.", "beleidsvoorstel", null)]
    [InlineData("Regels over loketten\nArtikel 1.1 Begrippen\nEr is een loket.", "beleidsvoorstel", null)]
    public async Task De_inhoud_zegt_wat_voor_stuk_het_is(string inhoud, string soort, string? id)
    {
        Afdruk afdruk = await LeesAsync(Encoding.UTF8.GetBytes(inhoud));

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(soort, afdruk.Json.Tekst("soort"));
        Assert.Equal(id, afdruk.Json.TryGetProperty("kst", out var kst) ? kst.GetString() : null);
    }

    [Theory]
    [InlineData(Voorbeelden.Motie)]
    [InlineData(Voorbeelden.Kamerstuk)]
    [InlineData(Json)]
    public async Task Een_byte_order_mark_verandert_niets(string inhoud)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(inhoud);

        Afdruk met = await LeesAsync([.. Encoding.UTF8.Preamble, .. bytes]);

        Assert.Equal(0, met.Code);
        Assert.Equal((await LeesAsync(bytes)).Bytes, met.Bytes);
    }

    [Theory]
    [InlineData(Voorbeelden.Kamerstuk)]
    [InlineData(Json)]
    public async Task Witruimte_vooraf_verandert_de_herkenning_niet(string inhoud)
    {
        // An XML declaration has to come first, so it goes.
        Afdruk afdruk = await LeesAsync(Encoding.UTF8.GetBytes("\n \t" + inhoud[inhoud.IndexOf(inhoud[0] == '<' ? "<o" : "{", StringComparison.Ordinal)..]));

        Assert.Equal(0, afdruk.Code);
    }

    [Theory]
    [InlineData("motie", "verzoekt de regering een proefloket te openen")]
    [InlineData("amendement", "verzoekt de regering een proefloket te openen")]
    [InlineData("beleidsvoorstel", "De Kamer, verzoekt de regering een proefloket te openen")]
    public async Task Als_gaat_voor_wat_de_tekst_doet_vermoeden(string soort, string tekst)
    {
        Afdruk afdruk = await LeesAsync(Encoding.UTF8.GetBytes(tekst), "--als", soort);

        Assert.Equal(soort, afdruk.Json.Tekst("soort"));
    }

    [Fact]
    public async Task Een_tekst_zonder_verzoek_is_als_beleidsvoorstel_wel_te_lezen()
    {
        byte[] tekst = Encoding.UTF8.GetBytes("Er komt een proefloket in Testdam.");

        Assert.Equal(3, (await LeesAsync(tekst)).Code);
        Assert.Equal(0, (await LeesAsync(tekst, "--als", "beleidsvoorstel")).Code);
    }

    [Theory]
    [InlineData("", "LM0001")]
    [InlineData(" \r\n\t", "LM0001")]
    [InlineData("PK\u0003\u0004\0\0\u0001", "LM0003")]
    [InlineData("Dit is geen motie.", "LM0004")]
    [InlineData("{\"schema\":\"voorstel.v1\"", "VS0001")]
    [InlineData("{\"schema\":\"voorstel.v1\",\"soort\":\"motie\",\"tekst\":\"De Kamer \\ud800\"}", "VS0001")]
    [InlineData("{\"schema\":\"voorstel.v1\",\"soort\":\"wet\",\"kleur\":\"rood\",\"tekst\":\"x\"}", "VS")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><officiele-publicatie>&a;</officiele-publicatie>", "KX0003")]
    [InlineData("<html><body>geen kamerstuk</body></html>", "KX0013")]
    public async Task Onleesbare_invoer_geeft_3_met_een_code_en_niets_op_de_uitvoer(string inhoud, string code)
    {
        foreach (string opdracht in (string[])["toets", "lees"])
        {
            Afdruk afdruk = await Proef.RunMetInvoerAsync(inhoud, opdracht, "-");

            Assert.Equal(3, afdruk.Code);
            Assert.Empty(afdruk.Bytes);
            Assert.Contains(code, afdruk.Fout, StringComparison.Ordinal);
            Assert.EndsWith("'-' is niet getoetst.\n", afdruk.Fout, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Voorbeelden.Motie, false)]
    [InlineData(Voorbeelden.Motie, true)]
    [InlineData(Json, false)]
    [InlineData(Json, true)]
    [InlineData(Voorbeelden.Kamerstuk, false)]
    [InlineData(Voorbeelden.Kamerstuk, true)]
    public async Task UTF16_met_een_byte_order_mark_geeft_hetzelfde(string inhoud, bool hoogEerst)
    {
        var utf16 = new UnicodeEncoding(hoogEerst, byteOrderMark: true);

        Afdruk afdruk = await LeesAsync([.. utf16.GetPreamble(), .. utf16.GetBytes(inhoud.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))]);

        Assert.Equal(0, afdruk.Code);
        Assert.Equal((await LeesAsync(Encoding.UTF8.GetBytes(inhoud))).Bytes, afdruk.Bytes);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'D', (byte)'e', (byte)' ', 0xE9 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'D', 0, (byte)'e' })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0 })]
    public async Task Bytes_die_niet_te_lezen_zijn_geven_3_en_noemen_UTF8(byte[] bytes)
    {
        Afdruk afdruk = await LeesAsync(bytes);

        Assert.Equal(3, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        Assert.StartsWith("BR0003: De invoer is geen UTF-8.", afdruk.Fout, StringComparison.Ordinal);
        Assert.EndsWith("' is niet getoetst.\n", afdruk.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Voorbeelden.Kamerstuk, true)]
    [InlineData(Json, true)]
    [InlineData(Voorbeelden.Motie, false)]
    public async Task Als_zonder_effect_geeft_een_waarschuwing(string inhoud, bool waarschuwing)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(inhoud);

        Afdruk afdruk = await LeesAsync(bytes, "--als", "motie");

        Assert.Equal(0, afdruk.Code);
        Assert.Equal((await LeesAsync(bytes)).Bytes, afdruk.Bytes);
        Assert.Equal(waarschuwing, afdruk.Fout.StartsWith("BR0004: De optie --als heeft hier geen effect", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Als_bij_een_heel_bestand_geeft_ook_een_waarschuwing()
    {
        Afdruk afdruk = await Proef.RunMetInvoerAsync(Regelmaker.Motie("a"), "lees", "--jsonl", "-", "--als", "amendement");

        Assert.StartsWith("BR0004: ", afdruk.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weg.txt")]
    [InlineData("")]
    public async Task Een_bestand_dat_er_niet_is_geeft_3(string naam)
    {
        Afdruk afdruk = await Proef.RunAsync("toets", _proef.Pad(naam));

        Assert.Equal(3, afdruk.Code);
        Assert.EndsWith("' is er niet.\n", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Honderd_megabyte_wordt_geweigerd_voordat_alles_gelezen_is()
    {
        string regel = new('a', 64 << 10);
        int gegeven = 0;
        using var invoer = new Regelinvoer(nummer => (gegeven = nummer) <= 1600 ? regel : null);

        Afdruk afdruk = await Proef.RunAsync(invoer, CancellationToken.None, "toets", "-");

        Assert.Equal(3, afdruk.Code);
        Assert.Contains("groter dan 16 MiB", afdruk.Fout, StringComparison.Ordinal);
        Assert.InRange(gegeven, 1, 300);
    }

    [Fact]
    public async Task Een_kapot_gz_bestand_geeft_3_en_geen_stapel()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", _proef.Schrijf("stuk.txt.gz", Voorbeelden.Motie));

        Assert.Equal(3, afdruk.Code);
        Assert.DoesNotContain("   at ", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afgebroken_JSON_heet_niet_te_diep_genest()
    {
        Afdruk afdruk = await LeesAsync("{\"schema\":\"voorstel.v1\""u8.ToArray());

        Assert.DoesNotContain("dieper genest", afdruk.Fout, StringComparison.Ordinal);
    }

    private async Task<Afdruk> LeesAsync(byte[] inhoud, params string[] opties) => await Proef.RunAsync(["lees", _proef.Schrijf("stuk", inhoud), .. opties]);
}
