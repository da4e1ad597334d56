using System.Text.RegularExpressions;

namespace Wau.Toets.HouseTests;

/// <summary>A page of documentation: its links, headings and blocks of code.</summary>
internal sealed partial class Markdownbestand(Bronbestand bestand)
{
    private readonly string _tekst = bestand.Tekst.Replace("\r\n", "\n", StringComparison.Ordinal);

    public static IEnumerable<Markdownbestand> Alle =>
        Bronbestand.Alle.Where(b => b.Pad.EndsWith(".md", StringComparison.Ordinal) && !b.Pad.Contains(".verified.", StringComparison.Ordinal) && !b.Pad.Contains(".received.", StringComparison.Ordinal)).Select(b => new Markdownbestand(b));

    public string Pad => bestand.Pad;

    /// <summary>Targets of links to other files or headings, as written.</summary>
    public IEnumerable<string> Verwijzingen => Link().Matches(ZonderCode()).Select(m => m.Groups["doel"].Value).Where(d => !d.Contains("://", StringComparison.Ordinal) && !d.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>The names of the headings, as links write them.</summary>
    public IEnumerable<string> Ankers => Kop().Matches(ZonderCode(blokken: true)).Select(m => Anker(m.Groups["tekst"].Value));

    /// <summary>Blocks of code with their language and the snippet they claim to be; the name is empty when there is none.</summary>
    public IEnumerable<(string Taal, string Naam, string Inhoud)> Codeblokken => Blok().Matches(_tekst).Select(m => (m.Groups["taal"].Value, m.Groups["naam"].Value, m.Groups["inhoud"].Value));

    /// <summary>How many snippets are marked, also where no block follows.</summary>
    public int AantalMarkeringen => Markering().Count(_tekst);

    private string ZonderCode(bool blokken = false)
    {
        string zonder = Blok().Replace(_tekst, "");
        return blokken ? zonder : Codewoord().Replace(zonder, "");
    }

    private static string Anker(string kop) => Weg().Replace(Link().Replace(kop, m => m.Groups["woorden"].Value).ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\[(?<woorden>[^\]\n]*)\]\((?<doel>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} +(?<tekst>.+?) *$", RegexOptions.Multiline)]
    private static partial Regex Kop();

    [GeneratedRegex(@"(?:<!-- snippet: (?<naam>[\w-]+) -->\s*\n)?^(?<inspring> *)```(?<taal>\w*)[^\n]*\n(?<inhoud>.*?)^\k<inspring>``` *$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex("<!-- snippet:")]
    private static partial Regex Markering();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Codewoord();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Weg();
}
