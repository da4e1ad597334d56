using System.Text.Json;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.TweedeKamer.Tests;

public sealed class EchteStukkenTests
{
    [CorpusFact]
    public void Alle_echte_moties_worden_gelezen_met_dezelfde_tekst_als_in_de_lijst()
    {
        var lijst = Corpus.Moties().ToDictionary(m => m.GetProperty("kst").GetString()!, StringComparer.Ordinal);

        string[] verschillen = [.. Corpus.Xml.Select(bestand => Verschil(bestand, lijst)).OfType<string>()];

        Assert.Equal(500, Corpus.Xml.Count());
        Assert.Empty(verschillen);
    }

    private static string? Verschil(string bestand, Dictionary<string, JsonElement> lijst)
    {
        using FileStream xml = File.OpenRead(bestand);
        Leesresultaat<Motie> gelezen = KamerstukXml.LeesMotie(xml);
        string naam = Path.GetFileNameWithoutExtension(bestand);
        return gelezen.Waarde is not { } motie ? $"{naam}: {string.Join(' ', gelezen.Meldingen)}"
            : motie.Id != naam || motie.Kamerstuk?.ToString() != naam ? $"{naam}: id {motie.Id}, kamerstuk {motie.Kamerstuk}"
            : motie.Titel.Length == 0 ? $"{naam}: zonder titel"
            : motie.Leesmeldingen.Any(m => m.Code is not "KX0024" && m.Code.StartsWith("KX", StringComparison.Ordinal)) ? $"{naam}: {string.Join(' ', motie.Leesmeldingen)}"
            : !lijst.TryGetValue(naam, out JsonElement vermelding) ? $"{naam}: staat niet in de lijst"
            : EersteVerschil(motie, vermelding) is { } verschil ? $"{naam}: {verschil}"
            : null;
    }

    private static string? EersteVerschil(Motie motie, JsonElement vermelding)
    {
        (string Veld, string Inhoud)[] verwacht =
        [
            .. vermelding.GetProperty("alineas").EnumerateArray()
                .Select((a, i) => ($"alineas[{i}]", a.GetString()!))
                .Where(a => a.Item2.Length > 0),
        ];
        (string Veld, string Inhoud)[] gelezen = [.. motie.Alineas.Select(a => (a.Veld, a.Inhoud))];
        return verwacht.Length != gelezen.Length ? $"{gelezen.Length} alinea's in plaats van {verwacht.Length}"
            : verwacht.Zip(gelezen).FirstOrDefault(p => p.First != p.Second) is { First.Veld: not null } paar ? $"{paar.Second} in plaats van {paar.First}"
            : vermelding.GetProperty("datum").GetString() is { } datum && motie.Datum?.ToString("yyyy-MM-dd", null) is { } eigen && eigen != datum ? $"datum {eigen} in plaats van {datum}"
            : null;
    }
}
