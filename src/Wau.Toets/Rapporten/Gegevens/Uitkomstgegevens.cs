using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What came out of a rule in one of the two assessments.</summary>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="Punten">Points lost.</param>
/// <param name="Ernst">Severity that is reached; <see cref="Regels.Ernst.Geen"/> when none is.</param>
public sealed record Uitkomstgegevens(Uitkomst Uitkomst, Puntenbereik Punten, Ernst Ernst)
{
    internal static Uitkomstgegevens NietVanToepassing { get; } = new(Uitkomst.NietVanToepassing, default, Ernst.Geen);

    internal bool IsVanToepassing => Uitkomst != Uitkomst.NietVanToepassing;
}
