using System.Text.RegularExpressions;

namespace Wau.Toets.HouseTests.Snippets;

/// <summary>Reads the code that the docs show: what stands between <c>// snippet: naam</c> and <c>// einde</c>.</summary>
internal static partial class Snippetlezer
{
    private static readonly Lazy<Dictionary<string, string>> Alle = new(() => Bronbestand.CSharp("tests/Wau.Toets.HouseTests/Snippets")
        .Where(b => b.Naam != nameof(Snippetlezer))
        .SelectMany(b => Snippet().Matches(b.Tekst.Replace("\r\n", "\n", StringComparison.Ordinal)))
        .ToDictionary(m => m.Groups["naam"].Value, m => Kaal(m.Groups["inhoud"].Value), StringComparer.Ordinal));

    /// <summary>The code, without the indentation it has in its method; null when there is no snippet with that name.</summary>
    public static string? Zoek(string naam) => Alle.Value.GetValueOrDefault(naam);

    /// <summary>Code without usings, common indentation and empty lines around it, so that both sides can be compared.</summary>
    public static string Kaal(string code)
    {
        string[] regels = [.. code.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Where(r => !Using().IsMatch(r)).Select(r => r.TrimEnd())];
        int inspring = regels.Where(r => r.Length > 0).Select(r => r.Length - r.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', regels.Select(r => r.Length == 0 ? r : r[inspring..])).Trim('\n');
    }

    [GeneratedRegex(@"^ *// snippet: (?<naam>[\w-]+) *\n(?<inhoud>.*?)^ *// einde *$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^\s*using [\w.]+;\s*$")]
    private static partial Regex Using();
}
