using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests;

public sealed class OpdrachtregelTests
{
    [Theory]
    [InlineData]
    [InlineData("toets")]
    [InlineData("verzonnen")]
    [InlineData("toets", "x.txt", "--verzonnen")]
    [InlineData("toets", "x.txt", "--formaat", "pdf")]
    [InlineData("toets", "x.txt", "--detail", "half")]
    [InlineData("toets", "x.txt", "--als", "wet")]
    [InlineData("toets", "x.txt", "--peildatum", "20 november 2026")]
    [InlineData("toets", "x.txt", "--peildatum", "2026-02-30")]
    [InlineData("lees")]
    [InlineData("lees", "x.txt", "--jsonl", "x.jsonl")]
    [InlineData("batch")]
    [InlineData("batch", "x.jsonl", "--overzicht", "x.pdf")]
    [InlineData("batch", "x.jsonl", "--hervat")]
    public async Task Verkeerd_gebruik_geeft_2_en_een_zin(params string[] args)
    {
        Afdruk afdruk = await Proef.RunAsync(args);

        Assert.Equal(2, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        string[] regels = afdruk.Fout.Split('\n');
        Assert.All(regels[..^2], r => Assert.StartsWith("snelle-toets: ", r, StringComparison.Ordinal));
        Assert.Contains("--help", regels[^2], StringComparison.Ordinal);
        Assert.InRange(regels.Length, 3, 9);
        Assert.DoesNotContain("   at ", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verkeerde_datum_zegt_hoe_het_wel_moet()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", "-", "--peildatum", "1-2-2026");

        Assert.Contains("'1-2-2026' is geen datum. Schrijf jjjj-mm-dd", afdruk.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("toets", "-")]
    [InlineData("lees", "-")]
    [InlineData("lees", "--jsonl", "-")]
    [InlineData("batch", "-")]
    public async Task Een_afgebroken_opdracht_geeft_130_en_geen_uitvoer(params string[] args)
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Afdruk afdruk = await Proef.RunAsync(new Regelinvoer(_ => "De Kamer,"), stop.Token, args);

        Assert.Equal(130, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        Assert.Equal("Afgebroken.\n", afdruk.Fout);
    }
}
