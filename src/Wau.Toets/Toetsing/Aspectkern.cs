using System.Numerics;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Where an aspect stands, as small as it can be.</summary>
/// <param name="Punten">Points lost.</param>
/// <param name="Banden">Bit n is set when band n is not excluded; none when no rule applies or could apply.</param>
/// <param name="Ernsten">Bit n is set when some rule can still reach severity n.</param>
/// <param name="Zeker">Severity that is reached for certain.</param>
/// <param name="Geldt">True when a rule certainly applies.</param>
internal readonly record struct Aspectkern(Puntenbereik Punten, ulong Banden, uint Ernsten, Ernst Zeker, bool Geldt)
{
    /// <summary>Position of the best band not excluded; -1 without a band.</summary>
    public int BesteBand => Banden == 0 ? -1 : BitOperations.Log2(Banden);

    /// <summary>Position of the worst band not excluded; meaningless without a band.</summary>
    public int ErgsteBand => BitOperations.TrailingZeroCount(Banden);

    /// <summary>True when nothing unresolved can change the band.</summary>
    public bool HeeftBand => Geldt && BitOperations.IsPow2(Banden);

    /// <summary>True when more than one band is not excluded.</summary>
    public bool HeeftKeuze => BitOperations.PopCount(Banden) > 1;

    /// <summary>What both say: where an aspect stands that is known to stand within another one too.</summary>
    public Aspectkern Binnen(Aspectkern ander) => new(
        new(Math.Max(Punten.Van, ander.Punten.Van), Math.Min(Punten.Tot, ander.Punten.Tot)),
        Banden & ander.Banden,
        Ernsten & ander.Ernsten,
        Zeker < ander.Zeker ? Zeker : ander.Zeker,
        Geldt || ander.Geldt);
}
