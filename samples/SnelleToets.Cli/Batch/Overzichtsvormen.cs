using System.Globalization;
using System.Net;
using System.Text;
using Wau.Toets;
using Wau.Toets.Toetsing;
using Groepen = System.Collections.Generic.List<(string Groep, System.Collections.Generic.List<SnelleToets.Cli.Batch.Overzichtsrij> Rijen)>;

namespace SnelleToets.Cli.Batch;

/// <summary>The overview as CSV, Markdown and HTML; text from outside is encoded in each.</summary>
internal static class Overzichtsvormen
{
    private const string Uitleg = "Indicatief, afgeleid uit de tekst. 'Lijkt' is wat de tekst doet verwachten; 'zeker' is wat vaststaat. Meer dan één kleur: nog niet te zeggen welke.";

    public static string Csv(Regelset set, Groepen groepen)
    {
        // Spreadsheets take a file without a byte order mark for something other than UTF-8.
        var uit = new StringBuilder("\ufeff");
        Rij(uit, Kop(set).Prepend("organisatie").Select(Cel));
        foreach ((string groep, List<Overzichtsrij> rijen) in groepen)
        {
            foreach (Overzichtsrij rij in rijen)
            {
                Rij(uit, Cellen(rij).Prepend(groep).Select(Cel));
            }
        }

        return uit.ToString();

        static void Rij(StringBuilder uit, IEnumerable<string> cellen) => uit.AppendJoin(';', cellen).Append("\r\n");
    }

    public static string Markdown(Regelset set, Groepen groepen)
    {
        var uit = new StringBuilder("# Overzicht snelle toets\n\n").Append(Uitleg).Append("\n\n");
        foreach ((string groep, List<Overzichtsrij> rijen) in groepen)
        {
            uit.Append(CultureInfo.InvariantCulture, $"## {Vlucht(groep)} ({rijen.Count})\n\n| {string.Join(" | ", Kop(set))} |\n|{string.Concat(Kop(set).Select(_ => " --- |"))}\n");
            foreach (Overzichtsrij rij in rijen)
            {
                uit.Append("| ").AppendJoin(" | ", Cellen(rij).Select(Vlucht)).Append(" |\n");
            }

            uit.Append('\n');
        }

        return uit.ToString();
    }

    public static string Html(Regelset set, Groepen groepen)
    {
        var uit = new StringBuilder("""
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Overzicht snelle toets</title>
            <style>body{font-family:system-ui,sans-serif;line-height:1.5;margin:1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin-bottom:2rem}th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#e8eef4}.blad{overflow-x:auto}caption{text-align:left;padding:.25rem 0}</style></head>
            <body><main><h1>Overzicht snelle toets</h1>

            """.Replace("\r\n", "\n", StringComparison.Ordinal));
        uit.Append(CultureInfo.InvariantCulture, $"<p>{Uitleg}</p>\n");
        foreach ((string groep, List<Overzichtsrij> rijen) in groepen)
        {
            uit.Append(CultureInfo.InvariantCulture, $"<h2>{Codeer(groep)}</h2>\n<div class=\"blad\" role=\"region\" tabindex=\"0\" aria-label=\"{Codeer(groep)}\"><table><caption>{rijen.Count} {(rijen.Count == 1 ? "stuk" : "stukken")}</caption><thead><tr>");
            uit.AppendJoin("", Kop(set).Select(k => $"<th scope=\"col\">{Codeer(k)}</th>")).Append("</tr></thead><tbody>\n");
            foreach (Overzichtsrij rij in rijen)
            {
                uit.Append("<tr>").AppendJoin("", Cellen(rij).Select(c => $"<td>{Codeer(c)}</td>")).Append("</tr>\n");
            }

            uit.Append("</tbody></table></div>\n");
        }

        return uit.Append("</main></body></html>\n").ToString();
    }

    private static IEnumerable<string> Kop(Regelset set) =>
        [.. new[] { "stuk", "titel", "advies" }, .. set.Aspecten.SelectMany(a => new[] { $"{a.Titel}: lijkt", $"{a.Titel}: zeker" }), "organisaties", "termijn", "eerste vraag"];

    private static IEnumerable<string> Cellen(Overzichtsrij rij) =>
        [rij.Id, rij.Titel, Advies(rij.Advies), .. rij.Banden.SelectMany(b => new[] { b.Verwacht, b.Zeker }), string.Join(", ", rij.Organisaties), rij.Termijn, rij.EersteVraag];

    private static string Advies(Toetsadviessoort? soort) => soort switch
    {
        null => "niet gelezen",
        Toetsadviessoort.GeenToets => "geen toets",
        Toetsadviessoort.VolledigeToets => "volledige toets",
        _ => "snelle toets",
    };

    /// <summary>A cell never starts a formula in a spreadsheet, and stays on one line.</summary>
    private static string Cel(string tekst)
    {
        bool formule = tekst is ['\t' or '\r' or '\n', ..] || tekst.TrimStart() is ['=' or '+' or '-' or '@', ..];
        return $"\"{(formule ? "'" : "")}{Schoon(tekst).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Vlucht(string tekst) => string.Concat(Schoon(tekst).Select(c => "\\`*_{}[]<>#|~&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));

    private static string Codeer(string tekst) => WebUtility.HtmlEncode(Schoon(tekst));

    /// <summary>Without control characters and signs that turn the writing direction, as in a report; a line break becomes a space.</summary>
    private static string Schoon(string tekst) => string.Create(tekst.Length, tekst, static (uit, tekst) =>
    {
        for (int i = 0; i < uit.Length; i++)
        {
            uit[i] = !IsGevaarlijk(tekst[i]) ? tekst[i] : char.IsWhiteSpace(tekst[i]) ? ' ' : '\ufffd';
        }
    });

    private static bool IsGevaarlijk(char c) =>
        char.IsControl(c) || c is '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
