using System.Text.RegularExpressions;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Every message code in the sources is explained in docs/meldingen.md, and nothing else is.</summary>
public sealed partial class MeldingencodesTests
{
    /// <summary>Prefix of files that write a code as four digits and have no prefix of their own.</summary>
    private static readonly (string Pad, string Letters)[] Vast = [("/Pakketten/", "RP"), ("/Feiten/Antwoordcontrole.cs", "AN"), ("/Feiten/Adrescontrole.cs", "AN"), ("/Feiten/Adrescontrole.cs", "ML"), ("/Meelezen/", "ML"), ("/Herziening/Oordeelcontrole.cs", "MO")];

    /// <summary>The same for files that do not read values of facts.</summary>
    private static readonly (string Pad, string Letters)[] ZonderWaarden = [("/Artikelen/Uitvoeringstoetslezer.cs", "VS"), ("/Artikelen/Uitvoeringstoetslezer.cs", "RA")];

    /// <summary>Files that every reader of JSON shares.</summary>
    private static readonly string[] Gedeeld = ["/Invoer/Jsonboom.cs", "/Invoer/Objectlezer.cs"];

    /// <summary>Reads values of facts, for packs and answers.</summary>
    private const string Waardelezer = "/Feiten/Waardelezer.cs";

    private static readonly Dictionary<string, string> Bronnen = new[] { "src", "samples" }
        .SelectMany(map => Directory.EnumerateFiles(Huis.Pad(map), "*.cs", SearchOption.AllDirectories))
        .Select(b => b.Replace('\\', '/'))
        .Where(b => !b.Contains("/obj/", StringComparison.Ordinal) && !b.Contains("/bin/", StringComparison.Ordinal))
        .ToDictionary(b => b, File.ReadAllText, StringComparer.Ordinal);

    [Fact]
    public void Elke_code_in_de_bron_staat_op_de_pagina_en_andersom()
    {
        SortedSet<string> inBron = new(Codes(), StringComparer.Ordinal);
        SortedSet<string> opPagina = new(Rijen().Select(r => r.Code), StringComparer.Ordinal);

        Assert.Equal("", string.Join(' ', inBron.Except(opPagina, StringComparer.Ordinal)));
        Assert.Equal("", string.Join(' ', opPagina.Except(inBron, StringComparer.Ordinal)));
    }

    [Fact]
    public void Elke_code_staat_er_een_keer_en_zegt_wat_u_doet()
    {
        (string Code, string Wat, string Doe)[] rijen = [.. Rijen()];

        Assert.Equal(rijen.Length, rijen.DistinctBy(r => r.Code, StringComparer.Ordinal).Count());
        Assert.All(rijen, r => Assert.EndsWith(".", r.Wat, StringComparison.Ordinal));
        Assert.All(rijen, r => Assert.EndsWith(".", r.Doe, StringComparison.Ordinal));
    }

    [Fact]
    public void Elk_los_nummer_in_de_bron_hoort_bij_letters_die_deze_test_kent() =>
        Assert.All(
            Bronnen.Where(b => Nummer().IsMatch(b.Value)),
            b => Assert.True(Letters(b.Key, b.Value).Any(), $"{b.Key}: zet de letters van deze nummers in de test."));

    private static IEnumerable<string> Codes() => Bronnen.SelectMany(b =>
        Code().Matches(b.Value).Select(m => m.Groups["code"].Value)
            .Concat(Letters(b.Key, b.Value).SelectMany(l => Nummer().Matches(b.Value).Select(m => l + m.Groups["nummer"].Value))));

    /// <summary>The letters that go before the four digits in a file.</summary>
    private static IEnumerable<string> Letters(string bestand, string tekst)
    {
        string[] lezers = [.. Bronnen.Values.SelectMany(Eigen).Distinct(StringComparer.Ordinal)];
        bool past(string eind) => bestand.EndsWith(eind, StringComparison.Ordinal);
        return Array.Exists(Gedeeld, past) ? lezers
            : past(Waardelezer) ? Vast.Select(v => v.Letters)
            : Eigen(tekst).Any() ? Eigen(tekst)
            : Vast.Concat(ZonderWaarden).Where(v => bestand.Contains(v.Pad, StringComparison.Ordinal)).Select(v => v.Letters);
    }

    private static IEnumerable<string> Eigen(string tekst) => Voorvoegsel().Matches(tekst).Select(m => m.Groups["letters"].Value);

    private static IEnumerable<(string Code, string Wat, string Doe)> Rijen() =>
        Rij().Matches(File.ReadAllText(Huis.Pad("docs", "meldingen.md")))
            .Select(m => (m.Groups["code"].Value, m.Groups["wat"].Value.Trim(), m.Groups["doe"].Value.Trim()));

    [GeneratedRegex("\"(?<code>[A-Z]{2}[0-9]{4})\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<nummer>00[0-9]{2})\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Nummer();

    [GeneratedRegex("const string Code = \"(?<letters>[A-Z]{2})\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Voorvoegsel();

    [GeneratedRegex(@"^\| (?<code>[A-Z]{2}[0-9]{4}) \|(?<wat>[^|\r\n]+)\|(?<doe>[^|\r\n]+)\|\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Rij();
}
