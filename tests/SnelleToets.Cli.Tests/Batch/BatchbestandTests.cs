using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Batch;

public sealed class BatchbestandTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Uitvoer_naar_een_bestand_laat_geen_deel_achter()
    {
        string invoer = Regelmaker.Samen(Regelmaker.Motie("a"), "kapot");

        Afdruk afdruk = await BatchAsync(invoer, "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(["uit.jsonl"], _proef.Bestanden);
        Assert.Equal((await BatchAsync(invoer)).Bytes, _proef.Lees("uit.jsonl"));
    }

    [Fact]
    public async Task Invoer_die_er_niet_is_geeft_3()
    {
        Afdruk afdruk = await Proef.RunAsync("batch", _proef.Pad("weg.jsonl"));

        Assert.Equal(3, afdruk.Code);
        Assert.EndsWith("weg.jsonl' is er niet.\n", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoer_die_er_niet_is_wist_geen_ouder_deel()
    {
        _proef.Schrijf("uit.jsonl.deel", "{}\n");

        await Proef.RunAsync("batch", _proef.Pad("weg.jsonl"), "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal("{}\n", _proef.LeesTekst("uit.jsonl.deel"));
    }

    private static Task<Afdruk> BatchAsync(string invoer, params string[] opties) => Proef.RunMetInvoerAsync(invoer, ["batch", "-", .. opties]);
}
