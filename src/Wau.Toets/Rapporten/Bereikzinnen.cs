using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>What is said about a range: how narrow it is.</summary>
internal static class Bereikzinnen
{
    public const string Uitleg = "Buiten een bereik kan het niet komen. Staat er “niet exact”, dan kan het ruimer zijn dan nodig.";

    /// <summary>What goes behind the points of an aspect; empty when they are exact and just the sum of the rules.</summary>
    public static string Achteraf(Aspectstand stand) => !stand.IsExact ? " (niet exact)"
        : stand.Opgeteld != stand.Punten ? $" (regels los opgeteld: {Los(stand.Opgeteld)})"
        : "";

    private static string Los(Puntenbereik punten) => $"{Getaltekst.Van(punten.Van)} tot {Getaltekst.Van(punten.Tot)}";
}
