namespace Wau.Toets.Toetsing;

/// <summary>Points lost as a range (<em>puntenbereik</em>), whole points, ends included.</summary>
/// <param name="Van">The least that is lost for certain, zero or more.</param>
/// <param name="Tot">The most that can still be lost.</param>
public readonly record struct Puntenbereik(int Van, int Tot)
{
    /// <summary>True when nothing unresolved can change it.</summary>
    public bool IsBeslist => Van == Tot;

    /// <summary>True when the other range lies within this one.</summary>
    /// <param name="ander">The other range.</param>
    public bool Omvat(Puntenbereik ander) => Van <= ander.Van && ander.Tot <= Tot;

    /// <summary>Sums ends; contributions add up exactly.</summary>
    public static Puntenbereik operator +(Puntenbereik left, Puntenbereik right) => new(left.Van + right.Van, left.Tot + right.Tot);

    /// <summary>Sums ends; contributions add up exactly.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">Another range.</param>
    public static Puntenbereik Add(Puntenbereik left, Puntenbereik right) => left + right;
}
