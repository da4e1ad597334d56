using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Rapporten.Html;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Rapporten;

/// <summary>The reports' own sentences are short: what comes from the text, the answers and the packs is left out.</summary>
public sealed partial class LeesbaarheidTests(ITestOutputHelper uitvoer)
{
    private const int LangsteZin = 20;
    private const double Gemiddeld = 9.5;

    private static readonly Profiel[] Profielen = [Profiel.Kamerlid, Profiel.Beleid, Profiel.Uitvoerder];

    [Fact]
    public void Een_eigen_zin_is_kort()
    {
        string[] zinnen = [.. Blokken().SelectMany(Zinsnede).Distinct(StringComparer.Ordinal)];
        int[] lengten = [.. zinnen.Where(z => z[^1] is '.' or '?').Select(z => Woorden().Count(z))];
        uitvoer.WriteLine($"{zinnen.Length} zinnen en zinsdelen, {lengten.Length} hele zinnen, gemiddeld {lengten.Average():0.0} woorden, hoogstens {lengten.Max()}");
        uitvoer.WriteLine(string.Join('\n', zinnen.OrderByDescending(z => Woorden().Count(z)).Take(25).Select(z => $"{Woorden().Count(z)}: {z}")));

        Assert.True(lengten.Length > 60, "Er is bijna niets gemeten.");
        Assert.DoesNotContain(zinnen, z => Woorden().Count(z) > LangsteZin);
        Assert.InRange(lengten.Average(), 1, Gemiddeld);
    }

    /// <summary>Paragraphs, items and definitions of every case in every profile, without words from elsewhere.</summary>
    private static IEnumerable<string> Blokken()
    {
        string[] pakket = [.. Ingebouwd.Alle.SelectMany(p => Pakketteksten($"Pakketten/{p.Id}.json")).Where(t => t.Length > 12).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length)];
        return Geval.Namen.SelectMany(n => Profielen.Select(p => Htmlvoorbeeld.Lees(Geval.Rapport(n).ToHtml(p)))).SelectMany(Blokken).Distinct(StringComparer.Ordinal)
            .Select(b => pakket.Aggregate(b, (t, p) => t.Replace(p, " … ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Blokken(IHtmlDocument pagina)
    {
        foreach (IElement citaat in pagina.QuerySelectorAll("q, .regelnummer"))
        {
            citaat.TextContent = "…";
        }

        return pagina.QuerySelectorAll("main p, main li, main dd, main h2, main h3, main caption")
            .Where(e => e.QuerySelector("p, li, dl, table") is null && e.Closest(".brontekst, .titel, .regellijst, .spoorlijst") is null).Select(e => e.TextContent);
    }

    /// <summary>Texts of rules, facts and organisations; not the phrases of the lexicon, which are ordinary words.</summary>
    private static IEnumerable<string> Pakketteksten(string bestand)
    {
        JsonElement pakket = JsonDocument.Parse(Ingebouwd.Bestand(bestand), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }).RootElement;
        return pakket.EnumerateObject().Where(p => p.Name is "feiten" or "regels" or "aspecten" or "organisaties" or "capaciteitssignalen").SelectMany(p => Teksten(p.Value));
    }

    private static IEnumerable<string> Teksten(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Teksten(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Teksten),
        _ => [],
    };

    private static IEnumerable<string> Zinsnede(string blok) => Zinseinde().Split(blok).Select(z => z.Trim()).Where(z => Woorden().IsMatch(z));

    [GeneratedRegex(@"(?<=[.?!])\s+|…", RegexOptions.None, 1000)]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\p{L}[\p{L}\p{N}'’-]*", RegexOptions.None, 1000)]
    private static partial Regex Woorden();
}
