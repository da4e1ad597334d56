using System.Net;
using System.Text.RegularExpressions;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Batch;

public sealed partial class OverzichtTests : IDisposable
{
    private const string Boos = "=HYPERLINK(\"x\");<script>alert(1)</script> | [klik](javascript:1) \u202E *om*";

    private static readonly string[] Kolommen =
    [
        "organisatie", "stuk", "titel", "advies", "Uitvoerbaarheid: lijkt", "Uitvoerbaarheid: zeker", "Burgerperspectief: lijkt", "Burgerperspectief: zeker",
        "Gegevensdeling: lijkt", "Gegevensdeling: zeker", "Capaciteit: lijkt", "Capaciteit: zeker", "organisaties", "termijn", "eerste vraag",
    ];

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Csv_heeft_een_kop_en_per_organisatie_een_rij()
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", Stuk("p-1", "Proef", "UWV en de SVB"), Stuk("p-2", "Proef", "DUO"), Stuk("p-3", "Proef", "wie dan ook")));

        Assert.Equal(Kolommen, rijen[0]);
        Assert.All(rijen, r => Assert.Equal(Kolommen.Length, r.Length));
        Assert.Equal([("DUO", "p-2"), ("SVB", "p-1"), ("UWV", "p-1"), ("Geen organisatie genoemd", "p-3")], rijen.Skip(1).Select(r => (r[0], r[1])));
    }

    [Fact]
    public async Task Wat_geen_toets_nodig_lijkt_te_hebben_staat_achteraan()
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", Regelmaker.Van(new { id = "p-1", tekst = "De Kamer,\nspreekt uit dat bijen nuttig zijn,\nen gaat over tot de orde van de dag." }), Stuk("p-2", "Proef", "DUO")));

        Assert.Equal([("DUO", "p-2"), ("Geen toets nodig, lijkt het", "p-1")], rijen.Skip(1).Select(r => (r[0], r[1])));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SOM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData(Boos)]
    public async Task Een_cel_begint_nooit_een_formule(string titel)
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", Stuk(titel, titel, "DUO")));

        Assert.Equal(2, rijen.Count);
        Assert.All(rijen[1], c => Assert.DoesNotMatch(@"^[=+\-@\t\r]", c));
        Assert.Equal("'" + titel, rijen[1][2]);
    }

    [Fact]
    public async Task Markdown_heeft_per_organisatie_een_kop_en_een_tabel_die_heel_blijft()
    {
        string gewoon = await OverzichtAsync(".md", Stuk("p-1", "Proef", "DUO"), Stuk("p-2", "Proef", "UWV"));
        string boos = await OverzichtAsync(".md", Stuk("p-1" + Boos, Boos + "\n# kop", "DUO"), Stuk("p-2", "Proef", "UWV"));

        Assert.Equal(["# Overzicht snelle toets", "## DUO (1)", "## UWV (1)"], gewoon.Split('\n').Where(r => r.StartsWith('#')));
        Assert.Equal(Vorm(gewoon), Vorm(boos));
        Assert.DoesNotContain("<script", boos.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_is_een_hele_pagina_waarin_tekst_van_buiten_gecodeerd_is()
    {
        string gewoon = await OverzichtAsync(".html", Stuk("p-1", "Proef", "DUO"), Stuk("p-2", "Proef", "UWV"));
        string boos = await OverzichtAsync(".html", Stuk("p-1" + Boos, Boos + "</td></table>\u0007", "DUO"), Stuk("p-2", "Proef", "UWV"));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"nl\">", gewoon, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", gewoon, StringComparison.Ordinal);
        Assert.Equal(Kolommen.Skip(1), Koppen().Matches(gewoon).Take(Kolommen.Length - 1).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)));
        Assert.Equal(Tags().Matches(gewoon).Select(m => m.Value), Tags().Matches(boos).Select(m => m.Value));
        Assert.Contains("&lt;script&gt;", boos, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stukken_die_niet_te_lezen_zijn_staan_niet_in_het_overzicht()
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", "kapot", Stuk("p-2", "Proef", "DUO")));

        Assert.Equal("p-2", Assert.Single(rijen.Skip(1))[1]);
    }

    private async Task<string> OverzichtAsync(string extensie, params string[] regels)
    {
        string pad = _proef.Pad("overzicht" + extensie);
        Afdruk afdruk = await Proef.RunMetInvoerAsync(Regelmaker.Samen(regels), "batch", "-", "--overzicht", pad);
        Assert.InRange(afdruk.Code, 0, 1);
        Assert.Equal(["overzicht" + extensie], _proef.Bestanden.Where(b => b.EndsWith(extensie, StringComparison.Ordinal) || b.EndsWith(".deel", StringComparison.Ordinal)));
        return await File.ReadAllTextAsync(pad);
    }

    private static string Stuk(string id, string titel, string wie) =>
        Regelmaker.Van(new { id, titel, tekst = $"De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering {wie} een proefloket te laten openen voor aanvragen,\nen gaat over tot de orde van de dag." });

    private static IEnumerable<string> Vorm(string markdown) => markdown.Split('\n').Select(r => r.Length == 0 ? "" : $"{r[0]}{Strepen().Count(r)}");

    /// <summary>Cells between quotes, split by semicolons, rows that end with CRLF.</summary>
    private static List<string[]> Csv(string tekst)
    {
        Assert.Matches("^(\"([^\"]|\"\")*\"(;\"([^\"]|\"\")*\")*\r\n)+$", tekst);
        return [.. Rijen().Matches(tekst).Select(rij => Cellen().Matches(rij.Value).Select(c => c.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal)).ToArray())];
    }

    [GeneratedRegex("(\"([^\"]|\"\")*\";?)+\r\n")]
    private static partial Regex Rijen();

    [GeneratedRegex("\"((?:[^\"]|\"\")*)\"")]
    private static partial Regex Cellen();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Strepen();

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex Tags();

    [GeneratedRegex("<th scope=\"col\">([^<]*)</th>")]
    private static partial Regex Koppen();
}
