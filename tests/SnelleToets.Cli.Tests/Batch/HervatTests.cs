using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Batch;

public sealed class HervatTests : IDisposable
{
    private static readonly string[] Regels = [.. Enumerable.Range(0, 12).Select(i => i % 4 == 3 ? "kapot" : Regelmaker.Motie($"p-{i}"))];

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task Hervat_gaat_verder_na_de_laatste_hele_regel(int heel)
    {
        (byte[] bytes, byte[] overzicht) = await OnonderbrokenAsync(Regels);
        string[] gedaan = System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        string rest = heel < Regels.Length ? gedaan[heel][..(gedaan[heel].Length / 2)] : "";
        _proef.Schrijf("uit.jsonl.deel", Regelmaker.Samen(gedaan.Take(heel)) + rest);

        Afdruk afdruk = await BatchAsync(Regels, "--uit", _proef.Pad("uit.jsonl"), "--overzicht", _proef.Pad("uit.csv"), "--hervat");

        Assert.Equal(1, afdruk.Code);
        Assert.Equal(bytes, _proef.Lees("uit.jsonl"));
        Assert.Equal(overzicht, _proef.Lees("uit.csv"));
        Assert.DoesNotContain("uit.jsonl.deel", _proef.Bestanden);
    }

    [Fact]
    public async Task Hervat_telt_lege_regels_in_de_invoer_goed()
    {
        string[] metLeeg = [.. Regels.SelectMany(r => new[] { "", r })];
        (byte[] bytes, _) = await OnonderbrokenAsync(metLeeg);
        string[] gedaan = System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        _proef.Schrijf("uit.jsonl.deel", Regelmaker.Samen(gedaan.Take(5)));

        await BatchAsync(metLeeg, "--uit", _proef.Pad("uit.jsonl"), "--hervat");

        Assert.Equal(bytes, _proef.Lees("uit.jsonl"));
    }

    [Fact]
    public async Task Hervat_zonder_deel_begint_vooraan()
    {
        (byte[] bytes, _) = await OnonderbrokenAsync(Regels);

        await BatchAsync(Regels, "--uit", _proef.Pad("uit.jsonl"), "--hervat");

        Assert.Equal(bytes, _proef.Lees("uit.jsonl"));
    }

    [Theory]
    [InlineData("--peildatum", "2027-01-01")]
    [InlineData]
    public async Task Een_deel_van_andere_invoer_of_instellingen_wordt_geweigerd_en_blijft_zoals_het_was(params string[] opties)
    {
        (byte[] bytes, _) = await OnonderbrokenAsync(opties.Length > 0 ? Regels : [.. Regels.Reverse()]);
        byte[] deel = [.. bytes.AsSpan(0, bytes.Length - 5)];
        _proef.Schrijf("uit.jsonl.deel", deel);

        Afdruk afdruk = await BatchAsync(Regels, ["--uit", _proef.Pad("uit.jsonl"), "--hervat", .. opties]);

        Assert.Equal(2, afdruk.Code);
        Assert.Equal($"Het deel '{_proef.Pad("uit.jsonl.deel")}' hoort bij andere invoer of instellingen. Verwijder het of laat --hervat weg.\n", afdruk.Fout);
        Assert.Equal(deel, _proef.Lees("uit.jsonl.deel"));
        Assert.DoesNotContain("uit.jsonl", _proef.Bestanden);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public async Task Een_deel_met_meer_regels_dan_de_invoer_wordt_geweigerd(int regels)
    {
        (byte[] bytes, _) = await OnonderbrokenAsync(Regels);
        _proef.Schrijf("uit.jsonl.deel", [.. bytes, (byte)'x']);

        Afdruk afdruk = await BatchAsync(Regels[..regels], "--uit", _proef.Pad("uit.jsonl"), "--hervat");

        Assert.Equal(2, afdruk.Code);
        Assert.Equal([.. bytes, (byte)'x'], _proef.Lees("uit.jsonl.deel"));
    }

    [Fact]
    public async Task Zonder_hervat_telt_een_ouder_deel_niet()
    {
        (byte[] bytes, _) = await OnonderbrokenAsync(Regels);
        _proef.Schrijf("uit.jsonl.deel", "{\"id\":\"oud\"}\n");

        await BatchAsync(Regels, "--uit", _proef.Pad("uit.jsonl"));

        Assert.Equal(bytes, _proef.Lees("uit.jsonl"));
    }

    [Fact]
    public async Task Wie_halverwege_stopt_houdt_hele_regels_en_kan_verder()
    {
        int blok = Environment.ProcessorCount * 32;
        string[] regels = [.. Enumerable.Range(1, blok * 3).Select(i => i % 20 == 0 ? Regelmaker.Motie($"p-{i}") : Regelmaker.Leeg($"p-{i}"))];
        using var stop = new CancellationTokenSource();
        using var invoer = new Regelinvoer(nummer =>
        {
            if (nummer > blok + 10)
            {
                stop.Cancel();
            }

            return nummer <= regels.Length ? regels[nummer - 1] : null;
        });

        Afdruk afdruk = await Proef.RunAsync(invoer, stop.Token, "batch", "-", "--uit", _proef.Pad("uit.jsonl"), "--overzicht", _proef.Pad("uit.csv"));

        Assert.Equal(130, afdruk.Code);
        Assert.Equal(["uit.jsonl.deel"], _proef.Bestanden);
        var heel = Jsonregels.Van(_proef.LeesTekst("uit.jsonl.deel"));
        Assert.InRange(heel.Count, 1, regels.Length - 1);
        Assert.Equal(Enumerable.Range(1, heel.Count).Select(i => $"p-{i}"), heel.Select(r => r.Tekst("id")));

        (byte[] bytes, _) = await OnonderbrokenAsync(regels);
        await BatchAsync(regels, "--uit", _proef.Pad("uit.jsonl"), "--hervat");

        Assert.Equal(bytes, _proef.Lees("uit.jsonl"));
    }

    private async Task<(byte[] Uit, byte[] Overzicht)> OnonderbrokenAsync(string[] regels)
    {
        await BatchAsync(regels, "--uit", _proef.Pad("heel.jsonl"), "--overzicht", _proef.Pad("heel.csv"));
        return (_proef.Lees("heel.jsonl"), _proef.Lees("heel.csv"));
    }

    private static Task<Afdruk> BatchAsync(string[] regels, params string[] opties) => Proef.RunMetInvoerAsync(Regelmaker.Samen(regels), ["batch", "-", .. opties]);
}
