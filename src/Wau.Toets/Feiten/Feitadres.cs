namespace Wau.Toets.Feiten;

/// <summary>Where a value lives: a fact, and for a scoped fact whom it is about (<em>voor</em>).</summary>
/// <param name="Feit">Id of the fact, for instance <c>capaciteit.fte</c>.</param>
/// <param name="Voor">Code of the organisation or number of the dictum; null for facts about the whole proposal.</param>
public readonly record struct Feitadres(string Feit, string? Voor = null) : IComparable<Feitadres>
{
    /// <summary>Ordinal order: by fact, then by whom it is about.</summary>
    /// <param name="other">The address to compare with.</param>
    public int CompareTo(Feitadres other)
    {
        int feit = string.CompareOrdinal(Feit, other.Feit);
        return feit != 0 ? feit : string.CompareOrdinal(Voor, other.Voor);
    }

    /// <summary>The fact, with <c>@</c> and whom it is about: <c>capaciteit.fte@UWV</c>.</summary>
    public override string ToString() => Voor is null ? Feit : $"{Feit}@{Voor}";

    /// <summary>Earlier in ordinal order.</summary>
    public static bool operator <(Feitadres left, Feitadres right) => left.CompareTo(right) < 0;

    /// <summary>Later in ordinal order.</summary>
    public static bool operator >(Feitadres left, Feitadres right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or equal in ordinal order.</summary>
    public static bool operator <=(Feitadres left, Feitadres right) => left.CompareTo(right) <= 0;

    /// <summary>Later or equal in ordinal order.</summary>
    public static bool operator >=(Feitadres left, Feitadres right) => left.CompareTo(right) >= 0;
}
