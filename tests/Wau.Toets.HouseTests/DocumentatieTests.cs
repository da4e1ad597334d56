using System.Text.Json;
using Wau.Toets.HouseTests.Snippets;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.HouseTests;

public sealed class DocumentatieTests
{
    private static readonly JsonDocumentOptions MetCommentaar = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Elke_verwijzing_naar_een_bestand_of_kop_bestaat() => Overtredingen.Geen(
        from pagina in Markdownbestand.Alle
        from doel in pagina.Verwijzingen
        where !Bestaat(pagina, doel)
        select $"{pagina.Pad}: {doel}",
        "Links that lead nowhere:");

    [Fact]
    public void Elk_json_blok_is_geldige_json() => Overtredingen.Geen(
        from pagina in Markdownbestand.Alle
        from blok in pagina.Codeblokken
        where blok.Taal == "json"
        let fout = Jsonfout(blok.Inhoud)
        where fout is not null
        select $"{pagina.Pad}: {fout}: {blok.Inhoud.Split('\n')[0]}",
        "Blocks of json that do not parse (comments and trailing commas are fine):");

    [Fact]
    public void Elk_gemarkeerd_blok_is_gelijk_aan_zijn_snippet() => Overtredingen.Geen(
        from pagina in Markdownbestand.Alle
        from blok in pagina.Codeblokken
        where blok.Naam.Length > 0
        let snippet = Snippetlezer.Zoek(blok.Naam)
        where snippet is null || Snippetlezer.Kaal(blok.Inhoud) != snippet
        select $"{pagina.Pad}: {blok.Naam}{(snippet is null ? " is not in tests/Wau.Toets.HouseTests/Snippets" : $" should read:\n{snippet}")}",
        "Blocks of code that differ from the code that is compiled and run:");

    [Fact]
    public void Bij_elke_markering_staat_een_blok() => Overtredingen.Geen(
        Markdownbestand.Alle.Where(p => p.AantalMarkeringen != p.Codeblokken.Count(b => b.Naam.Length > 0)).Select(p => p.Pad),
        "A marker of a snippet stands right above its block of code:");

    private static bool Bestaat(Markdownbestand pagina, string doel)
    {
        string[] delen = Uri.UnescapeDataString(doel).Split('#', 2);
        string pad = delen[0].Length == 0 ? pagina.Pad : Path.Combine(Path.GetDirectoryName(pagina.Pad)!, delen[0]);
        string echt = Path.GetFullPath(Huis.Pad(pad));
        if (delen.Length == 1 || !echt.EndsWith(".md", StringComparison.Ordinal))
        {
            return File.Exists(echt) || Directory.Exists(echt);
        }

        string gezocht = Path.GetRelativePath(Huis.Map, echt).Replace('\\', '/');
        return Markdownbestand.Alle.SingleOrDefault(p => p.Pad == gezocht)?.Ankers.Contains(delen[1], StringComparer.Ordinal) == true;
    }

    private static string? Jsonfout(string json)
    {
        try
        {
            JsonDocument.Parse(json, MetCommentaar).Dispose();
            return null;
        }
        catch (JsonException fout)
        {
            return fout.Message;
        }
    }
}
