using System.Collections.Immutable;

namespace Wau.Toets.Feiten;

/// <summary>A set of values of an ordered type as closed ranges, ascending and apart; never empty.</summary>
/// <typeparam name="T">Number or date.</typeparam>
public sealed class Bereiken<T> : IEquatable<Bereiken<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private readonly ImmutableArray<(T Van, T Tot)> _delen;

    private Bereiken(ImmutableArray<(T Van, T Tot)> delen) => _delen = delen;

    /// <summary>The smallest value.</summary>
    public T Kleinste => _delen[0].Van;

    /// <summary>The largest value.</summary>
    public T Grootste => _delen[^1].Tot;

    /// <summary>True when one value is left.</summary>
    public bool IsPunt => Kleinste.Equals(Grootste);

    /// <summary>The ranges, ascending, ends included.</summary>
    public IReadOnlyList<(T Van, T Tot)> Delen => _delen;

    /// <summary>One range, ends included.</summary>
    /// <param name="van">Smallest value.</param>
    /// <param name="tot">Largest value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smallest is larger than the largest.</exception>
    public static Bereiken<T> Van(T van, T tot)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(van, tot);
        return new([(van, tot)]);
    }

    /// <summary>All values of either set.</summary>
    /// <param name="ander">The other set.</param>
    public Bereiken<T> Verenig(Bereiken<T> ander)
    {
        var alle = _delen.AddRange(ander._delen).Sort((a, b) => a.Van.CompareTo(b.Van));
        var uit = ImmutableArray.CreateBuilder<(T Van, T Tot)>(alle.Length);
        (T Van, T Tot) nu = alle[0];
        foreach ((T Van, T Tot) deel in alle.AsSpan()[1..])
        {
            if (deel.Van.CompareTo(nu.Tot) > 0 && !SluitAan(nu.Tot, deel.Van))
            {
                uit.Add(nu);
                nu = deel;
            }
            else if (deel.Tot.CompareTo(nu.Tot) > 0)
            {
                nu.Tot = deel.Tot;
            }
        }

        uit.Add(nu);
        return new(uit.ToImmutable());
    }

    // Between two days in a row there is nothing: they are one range, so that equal sets are equal.
    private static bool SluitAan(T tot, T van) => tot is DateOnly a && van is DateOnly b && b.DayNumber - a.DayNumber == 1;

    /// <summary>The values in both sets; null when there are none.</summary>
    /// <param name="ander">The other set.</param>
    public Bereiken<T>? Doorsnede(Bereiken<T> ander)
    {
        var uit = ImmutableArray.CreateBuilder<(T Van, T Tot)>();
        foreach ((T Van, T Tot) a in _delen)
        {
            foreach ((T Van, T Tot) b in ander._delen)
            {
                T van = a.Van.CompareTo(b.Van) > 0 ? a.Van : b.Van;
                T tot = a.Tot.CompareTo(b.Tot) < 0 ? a.Tot : b.Tot;
                if (van.CompareTo(tot) <= 0)
                {
                    uit.Add((van, tot));
                }
            }
        }

        return uit.Count == 0 ? null : new(uit.ToImmutable());
    }

    /// <summary>True when every value of the other set is in this one.</summary>
    /// <param name="ander">The other set.</param>
    public bool Omvat(Bereiken<T> ander) => Doorsnede(ander)?.Equals(ander) ?? false;

    /// <inheritdoc/>
    public bool Equals(Bereiken<T>? other) => other is not null && _delen.AsSpan().SequenceEqual(other._delen.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bereiken<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_delen.Length, Kleinste, Grootste);
}
