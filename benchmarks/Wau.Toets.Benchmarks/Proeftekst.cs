using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Wau.Toets.Benchmarks;

/// <summary>Text to search in: the motions of the corpus when WAU_TOETS_CORPUS names it, else the invented samples, again and again.</summary>
internal static class Proeftekst
{
    public static string Maak(int lengte)
    {
        var tekst = new StringBuilder(lengte);
        while (tekst.Length < lengte)
        {
            foreach (string alinea in Alineas())
            {
                tekst.Append(alinea).Append('\n');
                if (tekst.Length >= lengte)
                {
                    break;
                }
            }
        }

        return tekst.ToString(0, lengte);
    }

    private static IEnumerable<string> Alineas() =>
        Environment.GetEnvironmentVariable("WAU_TOETS_CORPUS") is { Length: > 0 } map
            ? Corpus(Path.Combine(map, "data", "moties", "moties-2023-2025.jsonl.gz"))
            : Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "voorbeelden"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines);

    private static IEnumerable<string> Corpus(string pad)
    {
        using FileStream bestand = File.OpenRead(pad);
        using var lezer = new StreamReader(new GZipStream(bestand, CompressionMode.Decompress));
        while (lezer.ReadLine() is { } regel)
        {
            using JsonDocument motie = JsonDocument.Parse(regel);
            foreach (JsonElement alinea in motie.RootElement.GetProperty("alineas").EnumerateArray())
            {
                yield return alinea.GetString() ?? "";
            }
        }
    }
}
