using SnelleToets.Cli.Tests.Hulp;
using Wau.Toets.Tests.Gedeeld;

namespace SnelleToets.Cli.Tests;

/// <summary>What has to hold for the real motions; one batch over all of them serves every fact.</summary>
public sealed class CorpusTests(Corpusloop loop) : IClassFixture<Corpusloop>
{
    [CorpusFact]
    public async Task Geen_enkele_echte_motie_mislukt()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        Assert.Equal(0, uitslag.Code);
        Assert.Equal(Corpus.Moties().Count(), uitslag.Stukken.Count);
        Assert.Empty(uitslag.Stukken.Where(s => !s.IsGelukt).Select(s => s.Id));
    }

    [CorpusFact]
    public async Task Elk_vijfentwintigste_rapport_past_in_het_schema()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        Assert.Equal(200, uitslag.Rapporten.Count);
        Schemacontrole.Past("toetsrapport.v1", uitslag.Rapporten);
    }

    [CorpusFact]
    public async Task Het_middelste_korte_rapport_is_hooguit_20_KB()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        int[] groottes = [.. uitslag.Stukken.Select(s => s.Bytes).Order()];
        Assert.InRange(groottes[groottes.Length / 2], 1, 20 * 1024);
    }

    [CorpusFact]
    public async Task Elk_citaat_staat_letterlijk_in_de_motie_op_de_genoemde_plaats()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        Assert.True(uitslag.Stukken.Sum(s => s.Citaten) > uitslag.Stukken.Count, "Er zijn bijna geen citaten om na te kijken.");
        Assert.Empty(uitslag.Stukken.SelectMany(s => s.FouteCitaten));
    }

    [CorpusFact]
    public async Task Geen_combinatie_van_advies_en_uitkomsten_geldt_voor_meer_dan_een_kwart()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        Assert.InRange(Grootste(uitslag, s => s.Combinatie), 0, 0.25);
    }

    [CorpusFact]
    public async Task Geen_eerste_vraag_geldt_voor_meer_dan_dertig_procent()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();

        Assert.InRange(Grootste(uitslag, s => s.EersteVraag), 0, 0.30);
    }

    [CorpusFact]
    public async Task Geen_motie_die_volgens_mensen_de_uitvoering_raakt_krijgt_geen_toets()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();
        Dictionary<string, string[]> labels = Gelabeld();

        Assert.Empty(uitslag.Stukken.Where(s => s.IsGeenToets && labels.TryGetValue(s.Id, out string[]? l) && l.Contains("ja", StringComparer.Ordinal)).Select(s => s.Id));
    }

    [CorpusFact]
    public async Task Minstens_de_helft_van_wat_de_uitvoering_niet_raakt_krijgt_geen_toets()
    {
        Corpusuitslag uitslag = await loop.UitslagAsync();
        Dictionary<string, string[]> labels = Gelabeld();

        bool[] nee = [.. uitslag.Stukken.Where(s => labels.TryGetValue(s.Id, out string[]? l) && l is ["nee"]).Select(s => s.IsGeenToets)];
        Assert.NotEmpty(nee);
        Assert.InRange(nee.Count(g => g) / (double)nee.Length, 0.5, 1);
    }

    private static double Grootste(Corpusuitslag uitslag, Func<Corpusstuk, string> sleutel) =>
        uitslag.Stukken.GroupBy(sleutel, StringComparer.Ordinal).Max(g => g.Count()) / (double)uitslag.Stukken.Count;

    private static Dictionary<string, string[]> Gelabeld() => new[] { "open.jsonl", "more.jsonl" }
        .SelectMany(naam => Jsonregels.Van(File.ReadAllText(Corpus.Pad("gold", naam)).TrimEnd('\n') + "\n"))
        .ToDictionary(m => m.Tekst("kst"), m => m.Teksten("raaktUitvoering").ToArray(), StringComparer.Ordinal);
}
