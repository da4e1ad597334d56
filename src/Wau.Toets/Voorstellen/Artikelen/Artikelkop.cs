using System.Text.RegularExpressions;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>The heading of a part of a bill: "Hoofdstuk 2 Aanvragen", "ARTIKEL I", "Artikel 5. Onze Minister …".</summary>
/// <param name="Plaats">What it is, and its number.</param>
/// <param name="Opschrift">The words of the heading; empty when there are none.</param>
/// <param name="HeeftTekst">True when the text of the article starts on the same line.</param>
internal sealed partial record Artikelkop(Plaatsdeel Plaats, string Opschrift, bool HeeftTekst)
{
    private const int LangsteOpschrift = 200;

    private const int LangsteOpschriftMetPunt = 80;

    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads a line; null when it is not a heading but, for instance, a sentence that starts with "Artikel 5 van de wet".</summary>
    public static Artikelkop? Lees(string regel)
    {
        if (Kop().Match(regel) is not { Success: true } kop)
        {
            return null;
        }

        Plaatssoort soort = Soort(kop.Groups["soort"].ValueSpan);
        string rest = kop.Groups["rest"].Value.Trim();
        if (rest.Length > 0 && !(char.IsUpper(rest[0]) || rest[0] is '(' or '«' or '1' || char.IsDigit(rest[0])))
        {
            return null;
        }

        bool isZin = rest.Length > 0 && (rest[^1] is '.' or ':' or ';' or ',' || rest.Length > LangsteOpschrift);
        return soort == Plaatssoort.Artikel ? new(new(soort, kop.Groups["nr"].Value), isZin ? "" : Schoon(rest), isZin)
            : isZin && !(rest[^1] == '.' && rest.Length <= LangsteOpschriftMetPunt) ? null
            : new(new(soort, kop.Groups["nr"].Value), Schoon(rest.TrimEnd('.')), false);
    }

    /// <summary>How deep a kind of part stands: a part lies in the nearest one above it that stands less deep.</summary>
    public static int Diepte(Plaatssoort soort) => soort switch
    {
        Plaatssoort.Boek or Plaatssoort.Bijlage => 1,
        Plaatssoort.Hoofdstuk => 2,
        Plaatssoort.Titel => 3,
        Plaatssoort.Afdeling => 4,
        Plaatssoort.Paragraaf => 5,
        _ => 6,
    };

    private static Plaatssoort Soort(ReadOnlySpan<char> woord) =>
        woord is "§" ? Plaatssoort.Paragraaf : Enum.Parse<Plaatssoort>(woord, ignoreCase: true);

    private static string Schoon(string rest) => rest is ['(', .. var binnen, ')'] ? binnen : rest;

    [GeneratedRegex(@"^((?<soort>Artikel|ARTIKEL|Boek|BOEK|Hoofdstuk|HOOFDSTUK|Titel|TITEL|Afdeling|AFDELING|Paragraaf|PARAGRAAF)\s+|(?<soort>§)\s*|(?<soort>Bijlage|BIJLAGE)(\s+|$))"
        + @"(?<nr>[IVXLC]{1,8}[A-Za-z]?|[0-9]{1,4}([.:][0-9]{1,3}){0,3}[A-Za-z]{0,3}|[A-Z])?([.:]\s*)?(\s*[–—-])?(\s+(?<rest>.*))?$", Opties | RegexOptions.Singleline)]
    private static partial Regex Kop();
}
