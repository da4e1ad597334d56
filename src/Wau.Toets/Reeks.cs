using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Wau.Toets;

/// <summary>An immutable list (<em>reeks</em>) that is equal to another when its items are, in the same order.</summary>
/// <remarks>Safe to share between threads. Written as a collection expression: <c>Reeks&lt;int&gt; r = [1, 2];</c></remarks>
/// <typeparam name="T">Type of the items.</typeparam>
[CollectionBuilder(typeof(Reeks), nameof(Reeks.Create))]
public sealed class Reeks<T> : IReadOnlyList<T>, IEquatable<Reeks<T>>
{
    private readonly ImmutableArray<T> _items;

    internal Reeks(ImmutableArray<T> items) => _items = items;

    /// <summary>The list without items.</summary>
    public static Reeks<T> Leeg { get; } = new([]);

    /// <summary>Number of items, zero or more.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">Position, from zero.</param>
    /// <exception cref="IndexOutOfRangeException">The position is not in the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as memory that cannot be written.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <summary>Equal when both have equal items in the same order.</summary>
    /// <param name="other">The other list; null is never equal.</param>
    public bool Equals(Reeks<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reeks<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the items in order, without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    /// <summary>The items between brackets, for people who debug.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes a <see cref="Reeks{T}"/>.</summary>
public static class Reeks
{
    /// <summary>Makes a list from items, in the order given; used by collection expressions.</summary>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">Type of the items.</typeparam>
    public static Reeks<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Reeks<T>.Leeg : new([.. items]);

    /// <summary>Makes a list from items, in the order given.</summary>
    /// <param name="items">The items; enumerated once.</param>
    /// <typeparam name="T">Type of the items.</typeparam>
    public static Reeks<T> ToReeks<T>(this IEnumerable<T> items) => new([.. items]);
}
