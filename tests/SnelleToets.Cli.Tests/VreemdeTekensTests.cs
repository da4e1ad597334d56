using System.Text.Json;
using System.Text.RegularExpressions;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests;

/// <summary>Text from outside never changes the structure of a report.</summary>
public sealed partial class VreemdeTekensTests
{
    public static TheoryData<string> Vreemd =>
    [
        "<script>alert(1)</script>", "</p></main></html><img src=x onerror=alert(1)>", "<!-- weg", "&lt;b&gt; & \" ' `", "[klik](javascript:alert(1)) ![x](http://x)",
        "| a | b |", "**vet** _schuin_ `code` ~~weg~~", "# kop", "- lijst", "1. lijst", "> citaat", "```", "---", "\\", "\u202Eomgekeerd\u202C", "\u2066\u2069\u200F\u200B",
        "a\u0001\u0007\u001B[31m\u007F\u0085b", "a\u2028b\u2029c", "é ë € – “x” 漢字 😀", "]]>", "{{x}} ${x} {% x %}",
    ];

    [Theory]
    [MemberData(nameof(Vreemd))]
    public async Task Json_heeft_dezelfde_vorm_en_citeert_de_tekst_letterlijk(string vreemd)
    {
        Afdruk gewoon = await ToetsAsync(Gewoon(vreemd), "json");
        Afdruk afdruk = await ToetsAsync(vreemd, "json");

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(Vorm(Assert.Single(gewoon.Regels)), Vorm(Assert.Single(afdruk.Regels)));
        Assert.DoesNotContain('<', afdruk.Uit);
        Assert.Equal(Titel(vreemd), afdruk.Json.Tekst("onderwerp", "titel"));
        string[] alineas = Alineas(vreemd);
        Assert.All(Citaten(afdruk.Json), c => Assert.Equal(c.Citaat, alineas[c.Alinea].Substring(c.Begin, c.Lengte)));
    }

    [Theory]
    [MemberData(nameof(Vreemd))]
    public async Task Html_heeft_dezelfde_tags_en_geen_stuurtekens(string vreemd)
    {
        // A page says so, once, when the text has signs that nobody can see.
        Afdruk gewoon = await ToetsAsync(vreemd.Any(IsOnzichtbaar) ? Gewoon(vreemd) + "\u0002" : Gewoon(vreemd), "html");
        Afdruk afdruk = await ToetsAsync(vreemd, "html");

        Assert.Equal(Tags().Matches(gewoon.Uit).Select(m => m.Value), Tags().Matches(afdruk.Uit).Select(m => m.Value));
        Assert.DoesNotContain(afdruk.Uit, t => char.IsControl(t) && t is not ('\n' or '\t'));
    }

    [Theory]
    [MemberData(nameof(Vreemd))]
    public async Task Markdown_heeft_dezelfde_regels_koppen_en_kolommen(string vreemd)
    {
        Afdruk gewoon = await ToetsAsync(Gewoon(vreemd), "md");
        Afdruk afdruk = await ToetsAsync(vreemd, "md");

        Assert.Equal(Regelvorm(gewoon.Uit), Regelvorm(afdruk.Uit));
        Assert.Equal(Opening().Matches(gewoon.Uit).Select(m => m.Value), Opening().Matches(afdruk.Uit).Select(m => m.Value));
        Assert.DoesNotContain(afdruk.Uit, t => char.IsControl(t) && t is not '\n');
    }

    /// <summary>The same words and sentence ends without the signs that mean something in a report: words weigh, so they must stay.</summary>
    private static string Gewoon(string vreemd) => string.Concat(vreemd.Select(t => char.IsLetterOrDigit(t) || char.IsSurrogate(t) || t is '.' or ';' or ':' or '!' or '?' or ',' ? t : ' '));

    private static bool IsOnzichtbaar(char teken) => char.GetUnicodeCategory(teken) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;

    private static async Task<Afdruk> ToetsAsync(string vreemd, string formaat)
    {
        string voorstel = JsonSerializer.Serialize(new { schema = "voorstel.v1", soort = "motie", titel = Titel(vreemd), datum = "2026-11-12", alineas = Alineas(vreemd) });
        return await Proef.RunMetInvoerAsync(voorstel, "toets", "-", "--formaat", formaat);
    }

    private static string Titel(string vreemd) => $"Motie {vreemd} over een loket";

    private static string[] Alineas(string vreemd) =>
    [
        "De Kamer,", "gehoord de beraadslaging,", $"overwegende dat iets {vreemd} voorkomt;",
        $"verzoekt de regering iets {vreemd} ooit; UWV een loket te laten openen voor aanvragen {vreemd} hier,", "en gaat over tot de orde van de dag.", "Proefkonijn",
    ];

    private static IEnumerable<(int Alinea, int Begin, int Lengte, string Citaat)> Citaten(JsonElement rapport) => rapport.Op("passages").EnumerateArray()
        .Select(p => (int.Parse(p.Tekst("veld")[8..^1], System.Globalization.CultureInfo.InvariantCulture), p.Op("begin").GetInt32(), p.Op("lengte").GetInt32(), p.Tekst("citaat")));

    private static string Vorm(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', e.EnumerateObject().Select(p => $"{p.Name}:{Vorm(p.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', e.EnumerateArray().Select(Vorm))}]",
        _ => e.ValueKind.ToString(),
    };

    private static IEnumerable<string> Regelvorm(string markdown) => markdown.TrimEnd('\n').Split('\n')
        .Select(r => $"{Begin().Match(r).Value}{(r.StartsWith('|') ? Strepen().Count(r) : 0)}");

    [GeneratedRegex(@"^(#+ |- |> |\||```|---)?")]
    private static partial Regex Begin();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Strepen();

    /// <summary>Where a tag or the address of a link begins.</summary>
    [GeneratedRegex(@"(?<!\\)(<|\]\().{0,8}")]
    private static partial Regex Opening();

    [GeneratedRegex("<[/!]?[a-zA-Z-]+")]
    private static partial Regex Tags();
}
