namespace Wau.Toets.Teksten;

/// <summary>A place in the text as it was given (<em>passage</em>), with the words themselves.</summary>
/// <param name="Veld">The field: <c>tekst</c> for undivided text, <c>alineas[3]</c> for the fourth paragraph of a list, <c>titel</c>.</param>
/// <param name="Begin">Start in the field, in UTF-16 code units, from zero.</param>
/// <param name="Lengte">Length in UTF-16 code units, more than zero.</param>
/// <param name="Citaat">The words, exactly as they stand in the field.</param>
public sealed record Passage(string Veld, int Begin, int Lengte, string Citaat)
{
    /// <summary>End in the field (not included), in UTF-16 code units.</summary>
    public int Einde => Begin + Lengte;
}
