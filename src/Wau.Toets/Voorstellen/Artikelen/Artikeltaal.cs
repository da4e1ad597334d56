using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>The fixed phrases and numbering of bills, decrees and regulations.</summary>
internal static partial class Artikeltaal
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    /// <summary>The title of a paper that is not a motion or amendment.</summary>
    [GeneratedRegex(@"^((ontwerp|concept)\W?)?(voorstel\s+van\s+(rijks)?wet|wijziging\s+van\s|regels\s|besluit\s+van\s|regeling\s+van\s|beleidsregel|brief\s+van\s)", Opties | RegexOptions.IgnoreCase)]
    public static partial Regex Titel();

    /// <summary>The heading of the explanation.</summary>
    [GeneratedRegex(@"^\W*((algemene|memorie\s+van|nota\s+van)\s+)?toelichting(\s+bij\s.{1,150})?\W*$", Opties | RegexOptions.IgnoreCase)]
    public static partial Regex Toelichting();

    /// <summary>The words after the last article.</summary>
    [GeneratedRegex(@"^(Lasten\s+en\s+bevelen|(Deze|Dit|Het|De)\s[\w\s]{1,60}\b(zal|zullen|wordt|worden)\s+(met\s.{3,80}\s)?in\s+(het|de)\s+(Staatsblad|Staatscourant)\s+(worden\s+)?(geplaatst|bekendgemaakt))", Opties)]
    public static partial Regex Slot();

    /// <summary>Says that other text is changed.</summary>
    [GeneratedRegex(@"\b(als\s+volgt\s+gewijzigd|luidende|te\s+luiden|vervangen\s+door)\b|^\W*(\w{1,3}[.)]?\s+)?((In|Na|Aan|Voor)\s+artikel|Artikel|Hoofdstuk)\s.*\b(vervalt|vervallen|vernummerd|toegevoegd|ingevoegd)\b", Opties)]
    public static partial Regex Wijzigt();

    /// <summary>A part of an article that changes a law: "A", "Ba.", "C In artikel 3".</summary>
    [GeneratedRegex(@"^(?<nr>[A-Z][A-Za-z]?)(\.(\s+(?<rest>\S.*))?|\s+(?<rest>\p{Lu}.*))?$", Opties)]
    public static partial Regex Hoofdletter();

    /// <summary>A numbered subsection.</summary>
    [GeneratedRegex(@"^(?<nr>(?<getal>[0-9]{1,2})[a-z]{0,2})(\.(\s|$)|\s+\p{Lu})", Opties)]
    public static partial Regex Lid();

    /// <summary>A lettered part.</summary>
    [GeneratedRegex(@"^(?<nr>[a-z]{1,2})[.)](\s|$)", Opties)]
    public static partial Regex Letter();

    /// <summary>A numbered part of a lettered part: "1°."</summary>
    [GeneratedRegex(@"^(?<nr>[0-9]{1,2})[°º]\.?(\s|$)", Opties)]
    public static partial Regex Graad();

    /// <summary>A heading on the line under the number.</summary>
    [GeneratedRegex(@"^\p{Lu}[^.;:«»]{3,120}[^.;:,«»]$", Opties)]
    public static partial Regex Opschrift();
}
