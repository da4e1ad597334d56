using System.Globalization;
using System.Text.RegularExpressions;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Reads the date of a paper: from the attribute, or else from the words; the same in every culture.</summary>
internal static partial class Datumlezer
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static DateOnly? Lees(string? isodatum, string? woorden) =>
        Ontleed(isodatum?.Trim(), "yyyy-MM-dd") ?? UitWoorden(woorden ?? "");

    private static DateOnly? UitWoorden(string woorden)
    {
        Match m = Datum().Match(woorden);
        int maand = Array.FindIndex(Maanden, n => n.Equals(m.Groups["maand"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        return maand == 0 ? null : Ontleed(string.Create(CultureInfo.InvariantCulture, $"{m.Groups["jaar"]}-{maand}-{m.Groups["dag"]}"), "yyyy-M-d");
    }

    private static DateOnly? Ontleed(string? datum, string vorm) =>
        DateOnly.TryParseExact(datum, vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly uit) ? uit : null;

    [GeneratedRegex(@"\b(?<dag>[0-9]{1,2})[ \u00A0](?<maand>[a-z]{3,9})[ \u00A0](?<jaar>[0-9]{4})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Datum();
}
