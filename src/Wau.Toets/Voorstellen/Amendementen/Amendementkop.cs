using System.Globalization;
using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen.Amendementen;

/// <summary>What the title or the subject line of an amendment says: what it is, how often it was changed, what it replaces, what it changes.</summary>
/// <param name="Soort">What kind of paper; unknown when the line does not open with it.</param>
/// <param name="Versie">See <see cref="Amendement.Versie"/>.</param>
/// <param name="Vervangt">See <see cref="Amendement.Vervangt"/>.</param>
/// <param name="Ouder">See <see cref="Amendement.Ouder"/>.</param>
internal sealed partial record Amendementkop(Amendementsoort Soort, int Versie, Reeks<string> Vervangt, string? Ouder)
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Rang = @"(twee?de|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)";

    private static readonly string[] Rangen = ["", "", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

    /// <summary>Reads a line such as "Gewijzigd amendement van het lid X ter vervanging van nr. 15 over …".</summary>
    /// <param name="regel">The title, or the subject in the register of the Chamber.</param>
    public static Amendementkop Lees(string regel)
    {
        Match opening = Opening().Match(regel);
        Match vervanging = Vervanging().Match(regel);
        string rest = vervanging.Success ? regel.Remove(vervanging.Index, vervanging.Length) : regel;
        Amendementsoort soort = opening.Groups["sub"].Success ? Amendementsoort.Subamendement
            : opening.Groups["amendement"].Success ? Amendementsoort.Amendement
            : opening.Groups["nota"].Success ? Amendementsoort.NotaVanWijziging
            : Amendementsoort.Onbekend;
        return new(
            soort,
            Nummer(opening),
            [.. Cijfers().Matches(vervanging.Groups["nrs"].Value).Select(m => m.Value)],
            soort == Amendementsoort.Subamendement && Bovenliggend().Match(rest[Math.Min(opening.Length, rest.Length)..]) is { Success: true } ouder ? ouder.Groups["nr"].Value : null);
    }

    // "tweede nader gewijzigd" is the third change; "tweede nota van wijziging" is another paper, not another version.
    private static int Nummer(Match opening)
    {
        if (!opening.Groups["gewijzigd"].Success)
        {
            return 0;
        }

        string rang = opening.Groups["rang"].Value.ToLower(CultureInfo.InvariantCulture);
        return Math.Max(1, Array.IndexOf(Rangen, rang is "twede" ? "tweede" : rang)) + (opening.Groups["nader"].Success ? 1 : 0);
    }

    [GeneratedRegex(@"^\W*((kst-)?[0-9]{2}\W?[0-9]{3}(-\w{1,5})*\W+)?((?<rang>" + Rang + @")\s+)?(?<nader>(nader|nogmaals)\s+)?(?<gewijzigd>gewij\w*\s+)?"
        + @"(((?<sub>sub\W?)?(?<amendement>am\w{1,5}em\w{2,6}|amendment\w*))\b|(?<nota>nota\s+(van\s+)?wijzi?g?ing\b))?", Opties)]
    private static partial Regex Opening();

    // Words between are few, so that "ter vervanging van de visitatie" replaces no paper.
    [GeneratedRegex(@"(\bter?\s+ver?va\w*[\u00ad-]?\s?\w*ing\b|\bt\W{0,2}v\W{0,2}v\b)[\s.,]*(van\b[\s.,]*)?((de|het|die|dat|dit|stuk|nader|gewijzigde?|(sub)?amendement\w*)\b[\s,]*)*(gedruk\w*\s+)?(onder\s+)?(de\s+)?"
        + @"([0-9]{2}\s?[0-9]{3}(-\w{1,5})?,?\s+)?(?<nrs>((nr|nrs|nummers?|stuk(ken)?)\b[\s.]*)*[0-9]{1,4}\b(\s*(,|en|&|\+|,\s*en)\s*((de\s+)?(nr|nrs|nummers?)[\s.]*)?[0-9]{1,4}\b)*)", Opties)]
    private static partial Regex Vervanging();

    [GeneratedRegex(@"(\b(sub)?am\w{1,5}em\w{2,6}\b([^0-9]{0,90}?(\b(nrs?|nummer|stuk)\b[\s.]*|\()+\s*|\s+)|\bstuk\s+(onder\s+)?nr[\s.]*)(?<nr>[0-9]{1,4})\b", Opties)]
    private static partial Regex Bovenliggend();

    [GeneratedRegex("[0-9]{1,4}", Opties)]
    private static partial Regex Cijfers();
}
