using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>What the heading of a printed motion says: title, date, paper number.</summary>
internal sealed partial record Motiekop(string Titel, DateOnly? Datum, Kamerstuknummer? Kamerstuk)
{
    public static Motiekop Lees(IEnumerable<Alinea> regels)
    {
        string titel = "";
        DateOnly? datum = null;
        string? dossier = null;
        string? ondernummer = null;
        bool naNr = false;
        foreach (string regel in regels.Select(r => r.Inhoud))
        {
            if (titel.Length == 0 && Titelregel().IsMatch(regel))
            {
                titel = regel;
            }
            else if (datum is null && Voorgesteld().Match(regel) is { Success: true } m)
            {
                datum = Datumtekst.Lees(m.Groups["datum"].Value);
            }
            else if (Nr().Match(regel) is { Success: true } nr && (nr.Groups["sub"].Success || nr.Length == regel.Length))
            {
                ondernummer ??= nr.Groups["sub"] is { Success: true } g ? g.Value : null;
                naNr = ondernummer is null;
                continue;
            }
            else if (naNr && ondernummer is null && regel.Length <= 4 && regel.All(char.IsAsciiDigit))
            {
                ondernummer = regel;
            }
            else if (dossier is null && Dossiernummer.TryParse(regel, out Dossiernummer gelezen))
            {
                dossier = gelezen.ToString();
            }

            naNr = false;
        }

        Kamerstuknummer? stuk = Kamerstuknummer.TryParse($"kst-{dossier}-{ondernummer}", out Kamerstuknummer uit) ? uit : null;
        return new(titel, datum, stuk);
    }

    [GeneratedRegex(@"^((twee?de|derde|vierde)\s+)?(nader\s+)?(gewijzigi?d?e|gewijzgide)?\s*motie\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Titelregel();

    [GeneratedRegex(@"^(voorgesteld|ontvangen)\b.*?(?<datum>[0-9]{1,2} [a-z]+ [0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Voorgesteld();

    [GeneratedRegex(@"^nr\.?\s*(?<sub>[0-9]{1,4})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nr();
}
