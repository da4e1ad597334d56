using System.Net;
using System.Text.RegularExpressions;
using SnelleToets.Cli.Batch;
using SnelleToets.Cli.Tests.Hulp;
using Wau.Toets.Toetsing;

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
    [InlineData("\n1")]
    [InlineData("  =1+1")]
    [InlineData("\u00a0@SOM(A1)")]
    [InlineData(Boos)]
    public async Task Een_cel_begint_nooit_een_formule(string titel)
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", Stuk(titel, titel, "DUO")));

        Assert.Equal(2, rijen.Count);
        Assert.All(rijen[1], c => Assert.DoesNotMatch(@"^\s*[=+\-@]|[\t\r\n]", c));
        Assert.Equal("'" + Regex.Replace(titel, "[\t\r\n]", " ").Replace('\u202E', '\uFFFD'), rijen[1][2]);
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
    public async Task Csv_begint_met_een_byte_order_mark_voor_rekenbladen()
    {
        await OverzichtAsync(".csv", Stuk("p-1", "Proef", "DUO"));

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'"'], _proef.Lees("overzicht.csv")[..4]);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".md")]
    [InlineData(".html")]
    public async Task Tekens_die_de_leesrichting_keren_of_niemand_ziet_staan_er_niet_in(string extensie)
    {
        const string Onzichtbaar = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u0001\u007F";

        string overzicht = await OverzichtAsync(extensie, Stuk($"p{Onzichtbaar}1", $"a{Onzichtbaar}b\nc\u2028d\u0085e", "DUO"));

        Assert.DoesNotContain(overzicht, c => Onzichtbaar.Contains(c, StringComparison.Ordinal) || c is '\u2028' or '\u0085');
        Assert.Contains($"a{new string('\uFFFD', Onzichtbaar.Length)}b c d e", WebUtility.HtmlDecode(overzicht), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stukken_die_niet_te_lezen_zijn_staan_vooraan_met_de_reden()
    {
        List<string[]> rijen = Csv(await OverzichtAsync(".csv", Stuk("p-1", "Proef", "DUO"), "kapot", """{"id":"a","tekst":""}""", """{"id":"b","titel":7}"""));

        Assert.All(rijen, r => Assert.Equal(Kolommen.Length, r.Length));
        Assert.Equal([("Niet gelezen: zelf bekijken", "regel 2"), ("Niet gelezen: zelf bekijken", "a"), ("Niet gelezen: zelf bekijken", "b"), ("DUO", "p-1")], rijen.Skip(1).Select(r => (r[0], r[1])));
        Assert.Equal("Dit is geen geldige JSON.", rijen[1][2]);
        Assert.NotEmpty(rijen[2][2]);
        Assert.Equal("'titel' hoort tekst te zijn, tussen aanhalingstekens.", rijen[3][2]);
        Assert.All(rijen.Take(1..4), r => Assert.Equal("niet gelezen", string.Concat(r.Skip(3))));
    }

    [Theory]
    [InlineData("## Niet gelezen: zelf bekijken (1)", ".md")]
    [InlineData("<h2>Niet gelezen: zelf bekijken</h2>", ".html")]
    public async Task Elke_vorm_noemt_wat_niet_gelezen_is(string kop, string extensie)
    {
        string overzicht = await OverzichtAsync(extensie, Stuk("p-1", "Proef", "DUO"), "kapot");

        Assert.Contains(kop, overzicht, StringComparison.Ordinal);
        Assert.InRange(overzicht.IndexOf("Niet gelezen", StringComparison.Ordinal), 0, overzicht.IndexOf("DUO", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("n.v.t.", true)]
    [InlineData("groen of geen", true, "groen")]
    [InlineData("groen", false, "groen")]
    [InlineData("rood of groen", true, "rood", "groen")]
    public void Een_band_die_nog_kan_wegvallen_staat_er_zo_bij(string verwacht, bool kanOntbreken, params string[] banden) =>
        Assert.Equal(verwacht, Overzichtsrij.Band(new() { Punten = default, Opgeteld = default, IsExact = false, Banden = [.. banden], KanOntbreken = kanOntbreken, Grond = Bandgrond.Onbekend }));

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
