using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Cuts the body of an amendment in instructions and reads each of them.</summary>
internal static class Opdrachtenlezer
{
    /// <summary>The instructions in a text, in order; every paragraph belongs to exactly one of them.</summary>
    /// <param name="alineas">What stands between the formula and the explanation.</param>
    public static Reeks<Wijzigingsopdracht> Lees(IReadOnlyList<Alinea> alineas) => [];
}
