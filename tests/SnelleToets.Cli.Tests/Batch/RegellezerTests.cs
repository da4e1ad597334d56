using System.Text;
using SnelleToets.Cli.Batch;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Batch;

public sealed class RegellezerTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("\ufeffa\n\nb", "a", "", "b")]
    [InlineData("\n\n", "", "")]
    public async Task Elke_regel_komt_een_keer(string invoer, params string[] regels)
    {
        List<Regeltekst> gelezen = await LeesAsync(new MemoryStream(Encoding.UTF8.GetBytes(invoer)));

        Assert.Equal(regels, gelezen.Select(r => r.Tekst));
        Assert.Equal(Enumerable.Range(1, regels.Length), gelezen.Select(r => r.Nummer));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Een_regel_is_hooguit_zo_lang_als_de_grens(int erbij, bool teLang)
    {
        List<Regeltekst> gelezen = await LeesAsync(new Herhaalinvoer((byte)'a', Regellezer.MeesteTekens + erbij, "\nb"));

        Assert.Equal(teLang, gelezen[0].Tekst is null);
        Assert.Equal((2, "b"), (gelezen[1].Nummer, gelezen[1].Tekst));
    }

    [Fact]
    public async Task Een_te_lange_regel_is_een_fout_en_de_rest_gaat_door_zonder_veel_geheugen()
    {
        using var invoer = new Herhaalinvoer((byte)'a', 200L << 20, "\n" + Regelmaker.Motie("daarna") + "\n");

        Afdruk afdruk = await Proef.RunAsync(invoer, CancellationToken.None, "batch", "-");

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(["regel 1", "daarna"], afdruk.Regels.Select(r => r.Tekst("id")));
        Assert.Equal("BR0002", Assert.Single(afdruk.Regels[0].Op("fouten").EnumerateArray()).Tekst("code"));
        Assert.True(afdruk.Regels[1].TryGetProperty("rapport", out _));
    }

    [Theory]
    [InlineData(new byte[] { 0xE9, (byte)'\n' })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 })]
    public async Task Bytes_die_geen_UTF8_zijn_stoppen_de_batch_met_3(byte[] bytes)
    {
        Afdruk afdruk = await Proef.RunAsync("batch", _proef.Schrijf("in.jsonl", bytes), "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal(3, afdruk.Code);
        Assert.StartsWith("BR0003: De invoer is geen UTF-8.", afdruk.Fout, StringComparison.Ordinal);
        Assert.DoesNotContain("uit.jsonl", _proef.Bestanden);
    }

    [Fact]
    public async Task Wat_al_klaar_was_blijft_heel_in_het_deel()
    {
        string[] ids = [.. Enumerable.Range(0, Environment.ProcessorCount * 32 * 2).Select(i => $"p-{i}")];
        byte[] goed = Encoding.UTF8.GetBytes(Regelmaker.Samen(ids.Select(Regelmaker.Leeg)) + new string('\n', 64 << 10));

        Afdruk afdruk = await Proef.RunAsync("batch", _proef.Schrijf("in.jsonl", [.. goed, 0xE9, (byte)'\n']), "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal(3, afdruk.Code);
        Assert.Equal(ids, Jsonregels.Van(_proef.LeesTekst("uit.jsonl.deel")).Select(r => r.Tekst("id")));
    }

    private static async Task<List<Regeltekst>> LeesAsync(Stream stroom)
    {
        using var lezer = new Regellezer(stroom);
        List<Regeltekst> regels = [];
        while (await lezer.LeesAsync(CancellationToken.None) is { } regel)
        {
            regels.Add(regel);
        }

        return regels;
    }
}
