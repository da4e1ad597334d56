using System.Text.RegularExpressions;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Tells what kind of paper it is: by the type in the metadata, or else by the title.</summary>
internal static partial class Stuksoort
{
    /// <summary>The kind; <see cref="Voorstelsoort.Onbekend"/> when it is none that can be assessed.</summary>
    public static Voorstelsoort Van(Kamerstukbron bron) =>
        new[] { bron.Type, bron.Stuktitel, bron.Documenttitel }.Select(Lees).FirstOrDefault(s => s != Voorstelsoort.Onbekend);

    private static Voorstelsoort Lees(string? naam) =>
        Soort().Match(naam ?? "") is not { Success: true } m ? Voorstelsoort.Onbekend
        : m.Groups["motie"].Success ? Voorstelsoort.Motie
        : m.Groups["amendement"].Success ? Voorstelsoort.Amendement
        : Voorstelsoort.Beleidsvoorstel;

    // Titles come with typing errors: GEWIJZIGE MOTIE, GEWIJZGIDE MOTIE.
    [GeneratedRegex(@"^((tweede|derde|vierde|vijfde|zesde|nader|nogmaals|gewijz\p{L}*)\s+)*((?<motie>motie)|(?<amendement>(sub)?amendement(en)?|nota van wijziging)|voorstel van (rijks)?wet|ontwerp-?(besluit|regeling)|brief)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Soort();
}
