using System.Text.Json;
using System.Text.RegularExpressions;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen;

/// <summary>The real papers from PDF and scanner; the bars are what was measured, see docs/kwaliteit.md.</summary>
public sealed partial class RuiscorpusTests(ITestOutputHelper uit)
{
    [CorpusFact]
    public void Moties_uit_een_pdf_worden_alle_gelezen_zonder_paginaregels()
    {
        var schoon = Corpus.Moties().ToDictionary(m => m.GetProperty("kst").GetString()!, StringComparer.Ordinal);
        (int aantal, int gelezen, int zuiver, int vergeleken, int gelijk, int ondertekend, int gemeld) = (0, 0, 0, 0, 0, 0, 0);
        foreach (JsonElement regel in Regels("moties", "moties-2023-pdftekst.jsonl"))
        {
            // After the form feed the data set adds lines of its own.
            string tekst = regel.GetProperty("tekst").GetString()!.Split("\n## ")[0];
            aantal++;
            if (Motie.Lees(tekst).Waarde is not { } motie)
            {
                continue;
            }

            gelezen++;
            Proefmotie.IsLetterlijk(motie, tekst);
            zuiver += IsZuiver(motie) ? 1 : 0;
            ondertekend += motie.Ondertekenaars.Count > 0 ? 1 : 0;
            gemeld += motie.Leesmeldingen.Count > 0 ? 1 : 0;
            if (regel.GetProperty("kst").GetString() is { } kst && schoon.TryGetValue(kst, out JsonElement echt))
            {
                vergeleken++;
                gelijk += IsGelijk(motie, Motie.Lees([.. echt.GetProperty("alineas").EnumerateArray().Select(a => a.GetString()!)]).WaardeOfFout()) ? 1 : 0;
            }
        }

        uit.WriteLine($"{gelezen} van {aantal} gelezen; {zuiver} zonder paginaregels; {ondertekend} met namen; {gemeld} met een melding; {gelijk} van {vergeleken} gelijk aan de schone tekst");
        Assert.Equal(287, aantal);
        Assert.Equal(aantal, gelezen);
        Assert.Equal(gelezen, zuiver);
        Assert.InRange(ondertekend, 0.97 * aantal, aantal);
        Assert.InRange(gemeld, 0, 0.06 * aantal);
        Assert.Equal(15, vergeleken);
        Assert.Equal(vergeleken, gelijk);
    }

    [CorpusFact]
    public void Moties_van_een_scanner_worden_alle_gelezen_zonder_paginaregels()
    {
        (int aantal, int zuiver, int metDatum, int metTitel, int metNummer, int gemeld) = (0, 0, 0, 0, 0, 0);
        foreach (JsonElement regel in Regels("moties", "moties-1970s-1990s-sgd-ocr.jsonl"))
        {
            string tekst = regel.GetProperty("tekst").GetString()!;
            Leesresultaat<Motie> gelezen = Motie.Lees(tekst);
            Assert.True(gelezen.IsGelukt, $"{regel.GetProperty("sgd_id")}: {string.Join(' ', gelezen.Meldingen)}");
            Motie motie = gelezen.WaardeOfFout();
            Proefmotie.IsLetterlijk(motie, tekst);
            aantal++;
            zuiver += IsZuiver(motie) ? 1 : 0;
            metDatum += motie.Datum is null ? 0 : 1;
            metTitel += motie.Titel.Length > 0 ? 1 : 0;
            metNummer += motie.Kamerstuk is null ? 0 : 1;
            gemeld += motie.Leesmeldingen.Count > 0 ? 1 : 0;
        }

        uit.WriteLine($"{aantal} gelezen; {zuiver} zonder paginaregels; datum {metDatum}, titel {metTitel}, nummer {metNummer}; {gemeld} met een melding");
        Assert.Equal(92, aantal);
        Assert.Equal(aantal, zuiver);
        Assert.Equal(aantal, metTitel);
        Assert.InRange(metDatum, 91, aantal);
        Assert.InRange(metNummer, 80, aantal);
        Assert.InRange(gemeld, 0, 3);
    }

    [CorpusFact]
    public void Amendementen_van_een_scanner_zijn_geen_motie_en_geven_hun_kop()
    {
        (int aantal, int herkend, int nummer, int gewijzigd, int datum, int metDatum, int formule, int toelichting, int namen) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (JsonElement regel in Regels("amendementen", "amendementen-1970s-1990s-sgd-ocr.jsonl"))
        {
            string tekst = regel.GetProperty("tekst").GetString()!;
            Leesresultaat<Motie> alsMotie = Motie.Lees(tekst);
            Amendement amendement = Amendement.Lees(tekst).WaardeOfFout();

            Assert.False(alsMotie.IsGelukt);
            Proefmotie.IsLetterlijk(amendement, tekst);
            aantal++;
            herkend += alsMotie.Meldingen[^1].Code is "LM0006" ? 1 : 0;
            bool zelfdeNummer = string.Equals(regel.GetProperty("nr").GetString(), amendement.Kamerstuk?.Ondernummer, StringComparison.Ordinal);
            bool zelfdeVersie = regel.GetProperty("gewijzigd").GetBoolean() == (amendement.Versie > 0);
            bool zelfdeDatum = string.Equals(regel.GetProperty("datum_tekst").GetString(), amendement.Datum is { } dag ? Datumtekst.Schrijf(dag) : null, StringComparison.OrdinalIgnoreCase);
            (nummer, gewijzigd, datum) = (nummer + (zelfdeNummer ? 1 : 0), gewijzigd + (zelfdeVersie ? 1 : 0), datum + (zelfdeDatum ? 1 : 0));
            metDatum += amendement.Datum is null ? 0 : 1;
            formule += amendement.Leesmeldingen.Any(m => m.Code is "LM0017") ? 0 : 1;
            Assert.Equal(tekst.Contains("toelichting", StringComparison.OrdinalIgnoreCase), amendement.Toelichting.Count > 0);
            toelichting += amendement.Toelichting.Count > 0 ? 1 : 0;
            namen += amendement.Ondertekenaars.Count > 0 ? 1 : 0;
        }

        uit.WriteLine($"{herkend} van {aantal} geen motie; nummer {nummer}, gewijzigd {gewijzigd}, datum {datum} gelijk; datum {metDatum}, formule {formule}, toelichting {toelichting}, namen {namen}");
        Assert.Equal(92, aantal);
        Assert.InRange(herkend, 91, aantal);
        Assert.Equal(aantal, formule);
        Assert.InRange(nummer, 79, aantal);
        Assert.InRange(gewijzigd, 91, aantal);
        Assert.InRange(datum, 84, aantal);
        Assert.InRange(metDatum, 91, aantal);
        Assert.InRange(namen, 67, aantal);
    }

    private static IEnumerable<JsonElement> Regels(params string[] pad)
    {
        foreach (string regel in File.ReadLines(Corpus.Pad(["data", .. pad])))
        {
            using JsonDocument json = JsonDocument.Parse(regel);
            yield return json.RootElement.Clone();
        }
    }

    private static bool IsZuiver(Motie motie) =>
        !motie.Delen.Select(d => d.Alinea.Inhoud).Concat(motie.Ondertekenaars).Any(t => Paginaregel().IsMatch(t));

    /// <summary>The same words in the same parts; white space and the hyphen at a line end left aside.</summary>
    private static bool IsGelijk(Motie een, Motie ander) =>
        string.Equals(Letters(een.Overwegingen), Letters(ander.Overwegingen), StringComparison.Ordinal)
        && een.Dicta.Count == ander.Dicta.Count
        && een.Dicta.Zip(ander.Dicta).All(p => string.Equals(Letters(p.First.Alineas), Letters(p.Second.Alineas), StringComparison.Ordinal));

    private static string Letters(IEnumerable<Alinea> alineas) => string.Concat(alineas.SelectMany(a => a.Inhoud).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"ISSN|Gravenhage\s+[0-9]{4}|kst-[0-9]|der\s+Staten.Generaal|Tweede\s+Kamer,?\s*(vergaderjaar|zitting)|\bSDU\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Paginaregel();
}
