using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>Difference between two ranges of points lost, each end apart; more points lost is worse.</summary>
/// <param name="Van">By how much the least that is lost grew; negative when it shrank.</param>
/// <param name="Tot">By how much the most that can be lost grew; negative when it shrank.</param>
public readonly record struct Puntenverschil(int Van, int Tot)
{
    /// <summary>True when neither end changed.</summary>
    public bool IsNul => Van == 0 && Tot == 0;

    /// <summary>Sums ends; differences add up exactly.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another difference.</param>
    public static Puntenverschil operator +(Puntenverschil left, Puntenverschil right) => new(left.Van + right.Van, left.Tot + right.Tot);

    /// <summary>Subtracts ends.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another difference.</param>
    public static Puntenverschil operator -(Puntenverschil left, Puntenverschil right) => new(left.Van - right.Van, left.Tot - right.Tot);

    /// <summary>Sums ends; differences add up exactly.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another difference.</param>
    public static Puntenverschil Add(Puntenverschil left, Puntenverschil right) => left + right;

    /// <summary>Subtracts ends.</summary>
    /// <param name="left">One difference.</param>
    /// <param name="right">Another difference.</param>
    public static Puntenverschil Subtract(Puntenverschil left, Puntenverschil right) => left - right;

    /// <summary>From one range to another; a range that is not there loses nothing.</summary>
    internal static Puntenverschil Tussen(Puntenbereik? voor, Puntenbereik? na) => new((na?.Van ?? 0) - (voor?.Van ?? 0), (na?.Tot ?? 0) - (voor?.Tot ?? 0));
}
