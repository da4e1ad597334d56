using System.IO.Compression;
using System.Text.Json;

namespace Wau.Toets.Tests.Gedeeld;

/// <summary>The public papers that the tests may read; they are no part of the repository.</summary>
internal static class Corpus
{
    /// <summary>The environment variable that names the folder that holds <c>data</c> and <c>gold</c>.</summary>
    public const string Variabele = "WAU_TOETS_CORPUS";

    /// <summary>The folder; null when the variable is not set.</summary>
    public static string? Map => Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 } map ? map : null;

    /// <summary>The official XML of motions, by file name.</summary>
    public static IEnumerable<string> Xml =>
        Directory.EnumerateFiles(Pad("data", "moties", "kst-xml"), "*.xml").Order(StringComparer.Ordinal);

    /// <summary>The motions with their text, one JSON object each, as <c>data/README.md</c> describes.</summary>
    public static IEnumerable<JsonElement> Moties()
    {
        using FileStream bestand = File.OpenRead(Pad("data", "moties", "moties-2023-2025.jsonl.gz"));
        using var uitgepakt = new GZipStream(bestand, CompressionMode.Decompress);
        using var lezer = new StreamReader(uitgepakt);
        while (lezer.ReadLine() is { } regel)
        {
            using JsonDocument motie = JsonDocument.Parse(regel);
            yield return motie.RootElement.Clone();
        }
    }

    /// <summary>A path in the folder.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    public static string Pad(params string[] delen) =>
        Path.Combine([Map ?? throw new InvalidOperationException($"Set {Variabele} to the folder that holds data and gold."), .. delen]);
}
