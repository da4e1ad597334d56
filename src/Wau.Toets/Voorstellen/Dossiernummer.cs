using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen;

/// <summary>Number of a parliamentary file (<em>dossiernummer</em>): <c>36600-VI</c>, <c>21501-08</c>, or a Roman number of the Senate.</summary>
/// <param name="Nummer">Five digits, or Roman digits for a file of the Senate.</param>
/// <param name="Toevoeging">Budget chapter, letter or two digits; null when there is none.</param>
public readonly partial record struct Dossiernummer(string Nummer, string? Toevoeging)
{
    /// <summary>Reads a number; a space after two digits is accepted ("31 490").</summary>
    /// <param name="tekst">The number.</param>
    /// <exception cref="FormatException">It is not a file number.</exception>
    public static Dossiernummer Parse(string tekst) =>
        TryParse(tekst, out Dossiernummer uit) ? uit : throw new FormatException($"'{tekst}' is not a file number such as 36600-VI.");

    /// <summary>Tries to read a number; a space after two digits is accepted ("31 490").</summary>
    /// <param name="tekst">The number; null is not one.</param>
    /// <param name="nummer">The number read.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Dossiernummer nummer)
    {
        Match m = Patroon().Match(tekst?.Trim().Replace('\u00a0', ' ') ?? "");
        nummer = m.Success
            ? new(m.Groups["nr"].Value.Replace(" ", "", StringComparison.Ordinal), m.Groups["toev"] is { Success: true } t ? t.Value : null)
            : default;
        return m.Success;
    }

    /// <summary>Number and addition with a hyphen between: <c>36600-VI</c>.</summary>
    public override string ToString() => Toevoeging is null ? Nummer : $"{Nummer}-{Toevoeging}";

    [GeneratedRegex(@"^(?<nr>[0-9]{2} ?[0-9]{3}|[CLXVI]{3,10})(?:[ -](?<toev>[IVXLC]{1,6}|[A-Z]|[0-9]{2}))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Patroon();
}
