using System.Text;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Limits and encodings: what is no pack at all.</summary>
public sealed class PakketgrenzenTests
{
    private static string Met(string deel) =>
        $$"""{ "schema": "regelpakket.v1", "id": "groot", "versie": "1.0.0", "titel": "Groot", "eigenaar": "Tests", {{deel}} }""";

    [Fact]
    public void Een_bestand_boven_een_mebibyte_wordt_geweigerd()
    {
        Melding melding = Enige(new byte[(1 << 20) + 1]);

        Assert.Equal("RP0002", melding.Code);
        Assert.Contains("1048576 bytes", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Te_veel_waarden_worden_geweigerd()
    {
        Melding melding = Enige(Met($"\"maskers\": [{string.Join(',', Enumerable.Repeat("1", 200_001))}]"));

        Assert.Equal("RP0003", melding.Code);
        Assert.StartsWith("$.maskers[", melding.Plaats, StringComparison.Ordinal);
        Assert.Contains("200000 waarden", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_te_lange_tekst_wordt_geweigerd()
    {
        Melding melding = Enige(Met($"\"omschrijving\": \"{new string('a', 8193)}\""));

        Assert.Equal(("RP0003", "$.omschrijving"), (melding.Code, melding.Plaats));
        Assert.Contains("8192 tekens", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_tekst_die_net_past_mag() =>
        Assert.Empty(Proefpakket.LeesJson(Met($"\"omschrijving\": \"{new string('a', 8192)}\"")).Meldingen);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"alle\":[", "]}")]
    public void Te_diep_genest_wordt_geweigerd(string open, string sluit)
    {
        string diep = string.Concat(Enumerable.Repeat(open, 5000)) + string.Concat(Enumerable.Repeat(sluit, 5000));

        Melding melding = Enige(Met($"\"regels\": {diep}"));

        Assert.Equal("RP0001", melding.Code);
        Assert.Contains("dieper genest dan toegestaan", melding.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0xFF, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xC3, 0x22 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0x00 })]
    public void Wat_geen_utf8_is_wordt_geweigerd(byte[] bytes) => Assert.Equal("RP0001", Enige(bytes).Code);

    [Fact]
    public void Een_tekst_die_geen_utf8_is_zegt_hoe_u_het_bestand_bewaart()
    {
        byte[] json = Encoding.Latin1.GetBytes(Met("\"omschrijving\": \"café\""));

        Assert.Contains("Bewaar het bestand als UTF-8", Enige(json).Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("// niets")]
    [InlineData("geen json")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\": 1")]
    [InlineData("{ \"a\": NaN }")]
    [InlineData("{ \"a\": \"\\uD800\" }")]
    public void Wat_geen_json_is_wordt_geweigerd(string json) => Assert.Equal("RP0001", Enige(json).Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"regelpakket.v1\"")]
    public void Een_pakket_is_een_object(string json)
    {
        Melding melding = Enige(json);

        Assert.Equal(("RP0007", "$"), (melding.Code, melding.Plaats));
    }

    [Fact]
    public void Een_lange_naam_boven_een_lange_lijst_kost_geen_geheugen_per_waarde()
    {
        byte[] json = Encoding.UTF8.GetBytes(Met($"\"{new string('a', 8000)}\": [{string.Join(',', Enumerable.Repeat("1", 150_000))}]"));
        long voor = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("RP0004", Enige(json).Code);

        // A path per value would take 2.4 GB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - voor, 0, 100 << 20);
    }

    private static Melding Enige(string json) => Enige(Encoding.UTF8.GetBytes(json));

    private static Melding Enige(byte[] json)
    {
        Leesresultaat<Regelpakket> resultaat = Regelpakket.Lees(json);

        Assert.Null(resultaat.Waarde);
        return Assert.Single(resultaat.Meldingen);
    }
}
