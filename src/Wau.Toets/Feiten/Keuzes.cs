using System.Collections.Frozen;

namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a choice: the codes that are still possible.</summary>
public sealed record Keuzes : Mogelijkheden
{
    private readonly FrozenSet<string> _set;

    private Keuzes(IEnumerable<string> codes)
    {
        _set = codes.ToFrozenSet(StringComparer.Ordinal);
        Opties = _set.Order(StringComparer.Ordinal).ToReeks();
    }

    /// <summary>The codes that are possible, at least one, in ordinal order.</summary>
    public Reeks<string> Opties { get; }

    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Keuze;

    /// <inheritdoc/>
    public override bool IsPunt => Opties.Count == 1;

    internal static Keuzes Van(IReadOnlyCollection<string> codes)
    {
        return codes.Count > 0 ? new(codes) : throw new ArgumentException("A choice has at least one possible code.", nameof(codes));
    }

    /// <summary>True when the code is possible.</summary>
    /// <param name="code">A code, compared letter for letter.</param>
    public bool Bevat(string code) => _set.Contains(code);

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander) => new Keuzes(Opties.Concat(Zelfde<Keuzes>(ander).Opties));

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander)
    {
        string[] beide = [.. Opties.Where(Zelfde<Keuzes>(ander).Bevat)];
        return beide.Length == 0 ? null : new Keuzes(beide);
    }

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander) => Zelfde<Keuzes>(ander).Opties.All(Bevat);

    /// <inheritdoc/>
    public bool Equals(Keuzes? other) => other is not null && Opties.Equals(other.Opties);

    /// <inheritdoc/>
    public override int GetHashCode() => Opties.GetHashCode();
}
