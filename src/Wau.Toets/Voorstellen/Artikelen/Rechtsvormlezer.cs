using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads the legal form from what stands above the first article.</summary>
internal static partial class Rechtsvormlezer
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>A code of <c>planning.rechtsvorm</c>; null when the text does not say.</summary>
    public static string? Lees(IReadOnlyList<Alinea> kop)
    {
        bool koning = kop.Any(r => Koning().IsMatch(r.Inhoud));
        return koning && kop.Any(r => Voordracht().IsMatch(r.Inhoud)) ? "amvb"
            : koning && kop.Any(r => Wet().IsMatch(r.Inhoud)) ? "wet"
            : kop.Select(r => Titel(r.Inhoud)).FirstOrDefault(v => v is not null) is { Length: > 0 } vorm ? vorm
            : null;
    }

    private static string? Titel(string regel) =>
        Brief().IsMatch(regel) ? ""
        : Voorstel().IsMatch(regel) ? "wet"
        : Beleidsregel().IsMatch(regel) ? "beleidsregel"
        : Regeling().IsMatch(regel) ? "ministerieleRegeling"
        : Besluit().IsMatch(regel) ? "amvb"
        : null;

    [GeneratedRegex(@"^\W*Wij\s+(Willem|Beatrix|Juliana|Wilhelmina|Amalia)", Opties)]
    private static partial Regex Koning();

    [GeneratedRegex(@"\bop\s+de\s+voordracht\s+van\b", Opties)]
    private static partial Regex Voordracht();

    [GeneratedRegex(@"allen,\s+die\s+deze\s+zullen|gemeen\s+overleg\s+der\s+Staten|^\W*voorstel\s+van\s+(rijks)?wet|^\W*wijziging\s+van\s", Opties)]
    private static partial Regex Wet();

    [GeneratedRegex(@"^\W*(brief\s+van\b|geachte\s+voorzitter|aan\s+de\s+voorzitter)", Opties)]
    private static partial Regex Brief();

    [GeneratedRegex(@"^\W*(\w+\s+)?voorstel\s+van\s+(rijks)?wet\b", Opties)]
    private static partial Regex Voorstel();

    [GeneratedRegex(@"^\W*beleidsregels?\b|^(besluit|regeling)\s.*\bhoudende\s.*beleidsregel", Opties)]
    private static partial Regex Beleidsregel();

    [GeneratedRegex(@"^\W*((ontwerp|concept)\W?)?regeling\s+van\s+(de|het)\s+(minister|staatssecretaris)", Opties)]
    private static partial Regex Regeling();

    [GeneratedRegex(@"^\W*((ontwerp|concept)\W?)?besluit\s+van\s+([0-9.…]+\s|houdende|tot\s)", Opties)]
    private static partial Regex Besluit();
}
