using System.Text.RegularExpressions;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.HouseTests;

/// <summary>A file of the repository, as the house rules see it.</summary>
/// <param name="Pad">Path from the root of the repository, with forward slashes.</param>
internal sealed partial record Bronbestand(string Pad)
{
    private static readonly HashSet<string> NietVanOns = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput",
    };

    private static readonly Lazy<Bronbestand[]> LuieAlle = new(() => [.. Onder(Huis.Map).Order(StringComparer.Ordinal).Select(p => new Bronbestand(p))]);

    public static IReadOnlyList<Bronbestand> Alle => LuieAlle.Value;

    public static IEnumerable<Bronbestand> CSharp(params IEnumerable<string> mappen) =>
        Alle.Where(b => b.Pad.EndsWith(".cs", StringComparison.Ordinal) && mappen.Any(m => b.Pad.StartsWith(m + "/", StringComparison.Ordinal)));

    public string Naam => Path.GetFileNameWithoutExtension(Pad);

    public string Tekst => Huis.Lees(Pad);

    /// <summary>The text without comments, strings and characters, so that only code is left; lines stay where they are.</summary>
    public string Code => GeenCode().Replace(Tekst, m => m.Groups["regels"].Success ? new string('\n', m.Value.Count(c => c == '\n')) : "\"\"");

    public string? Naamruimte => Naamruimteregel().Match(Code) is { Success: true } m ? m.Groups[1].Value : null;

    public override string ToString() => Pad;

    private static IEnumerable<string> Onder(string map) =>
        Directory.EnumerateFiles(map).Select(b => Path.GetRelativePath(Huis.Map, b).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(map).Where(m => !NietVanOns.Contains(Path.GetFileName(m))).SelectMany(Onder));

    [GeneratedRegex("""(?<regels>//[^\n]*|/\*.*?\*/)|\$?""\"(?:.*?)""\"|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'""", RegexOptions.Singleline)]
    private static partial Regex GeenCode();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Naamruimteregel();
}
