using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>What one completion of the open facts makes of some rules of an aspect.</summary>
/// <param name="Punten">Points lost together.</param>
/// <param name="Ernst">Worst severity reached.</param>
/// <param name="IsVanToepassing">True when one of the rules applies.</param>
internal readonly record struct Uitslag(int Punten, Ernst Ernst, bool IsVanToepassing)
{
    /// <summary>Of no rules.</summary>
    public static Uitslag Geen { get; } = new(0, Ernst.Geen, false);

    /// <summary>Of one resolved rule.</summary>
    public static Uitslag Van(Regelkern regel) => new(regel.Punten.Van, regel.Ernst, regel.IsVanToepassing);

    public static Uitslag operator +(Uitslag left, Uitslag right) => new(
        left.Punten + right.Punten,
        left.Ernst < right.Ernst ? left.Ernst : right.Ernst,
        left.IsVanToepassing || right.IsVanToepassing);
}
