namespace Wau.Toets.Toetsing;

/// <summary>What trying one answer gives.</summary>
internal sealed record Proefuitslag(IReadOnlyDictionary<string, Aspectstand> Aspecten, Oordeelstand Oordeel)
{
    /// <summary>Width of all ranges together, in points.</summary>
    public static int Breedte(IReadOnlyDictionary<string, Aspectstand> aspecten) => aspecten.Values.Sum(a => a.Punten.Tot - a.Punten.Van);
}
