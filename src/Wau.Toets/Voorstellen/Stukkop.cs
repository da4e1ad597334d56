using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>What the heading of a printed paper says: title, date, paper number.</summary>
internal sealed partial record Stukkop(string Titel, DateOnly? Datum, Kamerstuknummer? Kamerstuk)
{
    /// <summary>Reads a heading.</summary>
    /// <param name="regels">Its lines.</param>
    /// <param name="titelregel">Tells which line is the title.</param>
    public static Stukkop Lees(IEnumerable<Alinea> regels, Regex titelregel)
    {
        var lezer = new Lezer(titelregel);
        foreach (Alinea regel in regels)
        {
            lezer.Add(regel.Inhoud.Replace('\u00a0', ' '));
        }

        return lezer.Klaar();
    }

    /// <summary>True when a line holds a date or a number of the paper, and no words of the title.</summary>
    public static bool IsGegeven(string regel) =>
        Datumregel().IsMatch(regel) || Nr().IsMatch(regel) || Dossiernummer.TryParse(regel, out _);

    [GeneratedRegex(@"(?<dag>[0-9]{1,2})\s*(?<maand>[a-z]+)\s*(?<jaar>[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Voorgesteld();

    [GeneratedRegex(@"^nr\.?\s*(?<sub>[0-9]{1,4})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nr();

    [GeneratedRegex(@"^(voorgesteld|ontvangen|ingezonden)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Datumregel();

    [GeneratedRegex(@"^-?\s*(?<toev>[IVXLC]{1,6}|[A-Z]|[0-9]{2})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Toevoegsel();

    [GeneratedRegex(@"^hoofdstuk\s*(?<toev>[IVXLC]{1,6}(\s?[A-Z])?)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hoofdstuk();

    /// <summary>The second number of a bill for the whole Kingdom: "16 813 (R 1165)".</summary>
    [GeneratedRegex(@"\s*\(R\s?[0-9]{3,4}\)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rijkswetnummer();

    /// <summary>The number of the file with the name of the bill behind it: "36 600 XVI Vaststelling van …".</summary>
    [GeneratedRegex(@"^(?<dossier>[0-9]{2}\s?[0-9]{3}(\s+[IVXLC]{1,6}|\s+[A-Z])?)(\s+\(R\s?[0-9]{3,4}\))?\s+\p{Lu}\p{Ll}{2}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dossierregel();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Witruimte();

    /// <summary>Walks the heading line by line; a number or date may be spread over several lines.</summary>
    private sealed class Lezer(Regex titelregel)
    {
        private string _titel = "";
        private DateOnly? _datum;
        private string? _dossier;
        private string? _ondernummer;
        private bool _naDossier;
        private bool _naNr;
        private bool _naVoorgesteld;

        public void Add(string regel)
        {
            (bool naDossier, bool naNr, bool naVoorgesteld) = (_naDossier, _naNr, _naVoorgesteld);
            _naDossier = _naNr = _naVoorgesteld = false;
            if (naDossier && regel is "-")
            {
                _naDossier = true;
            }
            else if (naDossier && Hoofdstuk().Match(regel) is { Success: true } hoofdstuk)
            {
                _dossier += "-" + hoofdstuk.Groups["toev"].Value;
            }
            else if (naDossier && Toevoegsel().Match(regel) is { Success: true } toevoegsel)
            {
                _dossier += "-" + toevoegsel.Groups["toev"].Value;
            }
            else if (_titel.Length == 0 && titelregel.IsMatch(regel))
            {
                _titel = Witruimte().Replace(regel, " ");
            }
            else if (_datum is null && (naVoorgesteld || Datumregel().IsMatch(regel)))
            {
                _datum = Datum(regel);
                _naVoorgesteld = _datum is null && !naVoorgesteld;
            }
            else if (_ondernummer is null && Nr().Match(regel) is { Success: true } nr)
            {
                _ondernummer = nr.Groups["sub"] is { Success: true } sub ? sub.Value : null;
                _naNr = _ondernummer is null;
            }
            else if (naNr && regel.Length <= 4 && regel.All(char.IsAsciiDigit))
            {
                _ondernummer = regel;
            }
            else if (_dossier is null && Dossierregel().Match(regel) is { Success: true } voluit && Dossiernummer.TryParse(voluit.Groups["dossier"].Value, out Dossiernummer voorop))
            {
                _dossier = voorop.ToString();
            }
            else if (_dossier is null && Dossiernummer.TryParse(Rijkswetnummer().Replace(regel, ""), out Dossiernummer dossier))
            {
                _dossier = dossier.ToString();
                _naDossier = dossier.Toevoeging is null;
            }
        }

        public Stukkop Klaar() => new(_titel, _datum, Kamerstuknummer.TryParse($"kst-{_dossier}-{_ondernummer}", out Kamerstuknummer stuk) ? stuk : null);

        private static DateOnly? Datum(string regel) => Voorgesteld().Match(regel) is { Success: true } m
            ? Datumtekst.Lees($"{m.Groups["dag"].Value} {m.Groups["maand"].Value} {m.Groups["jaar"].Value}")
            : null;
    }
}
