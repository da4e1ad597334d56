using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen;

/// <summary>Number of a parliamentary paper (<em>kamerstuknummer</em>): <c>kst-36600-VI-12</c>.</summary>
/// <param name="Dossier">The file it belongs to; the first when there are several.</param>
/// <param name="Ondernummer">Number in the file: digits, or letters for a paper of the Senate.</param>
/// <param name="Herdruk">Reprint number; null for the first print.</param>
public readonly partial record struct Kamerstuknummer(Dossiernummer Dossier, string Ondernummer, int? Herdruk)
{
    /// <summary>Reads an id (<c>kst-31490-312</c>), a short form (<c>31490-312</c>) or a citation (<c>31 490, nr. 312</c>).</summary>
    /// <param name="tekst">The number.</param>
    /// <exception cref="FormatException">It is not a paper number.</exception>
    public static Kamerstuknummer Parse(string tekst) =>
        TryParse(tekst, out Kamerstuknummer uit) ? uit : throw new FormatException($"'{tekst}' is not a paper number such as kst-31490-312.");

    /// <summary>Tries to read an id, a short form or a citation.</summary>
    /// <param name="tekst">The number; null is not one.</param>
    /// <param name="nummer">The number read.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Kamerstuknummer nummer)
    {
        string schoon = tekst?.Trim().Replace('\u00a0', ' ') ?? "";
        Match m = Id().Match(schoon);
        m = m.Success ? m : Citaat().Match(schoon);
        nummer = m.Success ? Maak(m) : default;
        return m.Success;
    }

    /// <summary>The id as published: <c>kst-36600-VI-12</c>.</summary>
    public override string ToString() =>
        $"kst-{Dossier}-{Ondernummer}{(Herdruk is { } n ? string.Create(CultureInfo.InvariantCulture, $"-n{n}") : "")}";

    private static Kamerstuknummer Maak(Match m)
    {
        string nr = m.Groups["nr"].Value.Replace(" ", "", StringComparison.Ordinal);
        string? toevoeging = m.Groups["toev"] is { Success: true } t ? t.Value : null;
        int? herdruk = m.Groups["her"] is { Success: true } h ? int.Parse(h.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        return new(new(nr, toevoeging), m.Groups["sub"].Value, herdruk);
    }

    // An addition is only one when a further segment follows: kst-31731-X is letter X of the Senate, kst-36600-X-12 is chapter X.
    [GeneratedRegex(@"^(kst-)?(?<nr>[0-9]{5}|[CLXVI]{3,10})(-(?<toev>[IVXLC]{1,6}|[0-9]{2}|[A-Z]))?-(?<sub>[0-9]{1,4}|[A-Z]{1,3})(-n(?<her>[0-9]{1,3}))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?<nr>[0-9]{2} ?[0-9]{3})([ -](?<toev>[IVXLC]{1,6}|[A-Z]|[0-9]{2}))?,? *nr\.? ?(?<sub>[0-9]{1,4}|[A-Z]{1,3})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citaat();
}
