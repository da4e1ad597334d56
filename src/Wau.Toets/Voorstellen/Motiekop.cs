using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Knows the heading of a printed motion.</summary>
internal static partial class Motiekop
{
    public static Stukkop Lees(IEnumerable<Alinea> regels) => Stukkop.Lees(regels, Titelregel());

    /// <summary>True when the heading names an amendment before it names a motion.</summary>
    public static bool IsVanAmendement(List<Alinea> regels) =>
        regels.Find(r => Titelregel().IsMatch(r.Inhoud) || Amendementtaal.Titel().IsMatch(r.Inhoud)) is { } eerste && Amendementtaal.Titel().IsMatch(eerste.Inhoud);

    /// <summary>Where the heading ends when "De Kamer," is missing: at the first consideration or request after the title; 0 without a title.</summary>
    public static int Einde(List<Alinea> regels)
    {
        int titel = regels.FindIndex(r => Titelregel().IsMatch(r.Inhoud));
        int begin = titel < 0 ? -1 : regels.FindIndex(titel, r => Motietaal.Overweging().IsMatch(r.Inhoud) || Motietaal.Verzoek().IsMatch(r.Inhoud));
        return Math.Max(begin, 0);
    }

    /// <summary>The title of a motion.</summary>
    [GeneratedRegex(@"^((twee?de|derde|vierde)\s+)?(nader\s+)?(gewijzigi?d?e|gewijzgide)?\s*motie\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    public static partial Regex Titelregel();
}
