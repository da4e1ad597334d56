using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen;

/// <summary>The fixed phrases of an amendment, with the variants found in real ones: old spelling, and letters that OCR mixes up.</summary>
internal static partial class Amendementtaal
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Amendement = @"(sub\W?)?am\w{1,5}em\w{2,6}";

    private const string Nota = @"nota\s+(van\s+)?wijzi?g?ing";

    private const string Ondergetekende = @"^\W*(\w\s+)?(de\s+)?[o0]nderget\w*kend\w*\b";

    private static readonly Regex[] Alle = [TitelAchterNummer(), DatumAchterTitel(), FormuleAchterKop(), NaFormule(), VoorToelichting(), NaToelichting(), Paginaresten.AanEind()];

    /// <summary>Where a line is cut; see <see cref="Regelsnijder"/>.</summary>
    public static ReadOnlySpan<Regex> Naden => Alle;

    /// <summary>The line of the title.</summary>
    [GeneratedRegex(@"^\W*([\w-]+\s+){0,4}(" + Amendement + @"(\s+va\w{1,2}\b|\W*$)|" + Nota + @"\b)", Opties)]
    public static partial Regex Titel();

    /// <summary>The words before the instructions: "De ondergetekende stelt het volgende amendement voor:".</summary>
    [GeneratedRegex(Ondergetekende + @".{0,120}\b(" + Amendement + @"|voor\b|volgend)", Opties)]
    public static partial Regex Formule();

    /// <summary>The formula of an amendment to an amendment.</summary>
    [GeneratedRegex(@"\bsub\W?am\w{1,5}em", Opties)]
    public static partial Regex Subformule();

    /// <summary>The end of the formula on a line of its own.</summary>
    [GeneratedRegex(@"\bvoor\s*:$|" + Amendement + @"\W*:$", Opties)]
    public static partial Regex Formulestaart();

    /// <summary>The words before the instructions of the government: "Het voorstel van wet wordt als volgt gewijzigd:".</summary>
    [GeneratedRegex(@"^\W*(in\s+)?het\s+((nader\s+)?gewijzigd\w*\s+)?(voorstel\s+van\s+(rijks)?wet|wetsvoorstel)\s.{0,60}\b(gewijzigd|aangebracht)\W*$", Opties)]
    public static partial Regex Notaformule();

    /// <summary>The heading of the explanation.</summary>
    [GeneratedRegex(@"^\W*toel[il]chting\W*$", Opties)]
    public static partial Regex Toelichting();

    /// <summary>Opens an explanation that has no heading.</summary>
    [GeneratedRegex(@"^((met|via|door)\s+)?dit\s+" + Amendement + @"\s", Opties)]
    public static partial Regex Toelichtingzin();

    /// <summary>The office of who signs for the government, on the line above the name.</summary>
    [GeneratedRegex(@"^\W*(de\s+)?(minister|staatssecretaris)\b", Opties)]
    public static partial Regex Ambt();

    // "Nr. 12 GEWIJZIGD AMENDEMENT VAN HET LID …" on one line.
    [GeneratedRegex(@"^nr\.?\s*[0-9]{1,4}\s+(?<hier>([\w-]+\s+){0,4}(" + Amendement + @"\s+va\w{1,2}\b|" + Nota + @"\b))", Opties)]
    private static partial Regex TitelAchterNummer();

    [GeneratedRegex(@"^\W*(\w+\s+){0,3}(" + Amendement + @"|motie|" + Nota + @")\b.*\s(?<hier>(voorgesteld|ontvangen|ingezonden)\s)", Opties)]
    private static partial Regex DatumAchterTitel();

    [GeneratedRegex(@"^(ontvangen|ingezonden|voorgesteld)\b.*[0-9]{4}\W+(?<hier>(de\s+)?ondergete)", Opties)]
    private static partial Regex FormuleAchterKop();

    [GeneratedRegex(Ondergetekende + @"[^:]{0,160}:\s*(?<hier>\S)", Opties)]
    private static partial Regex NaFormule();

    // Only with a capital on both sides: "de toelichting" in a sentence is not a heading.
    [GeneratedRegex(@"[.;:»]\s+(?<hier>Toelichting\s+\p{Lu})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VoorToelichting();

    [GeneratedRegex(@"^\W{0,2}(Toel[il]chting|TOELICHTING)[.:]?\s+(?<hier>[\p{Lu}«].{20})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NaToelichting();
}
