using System.Collections.Frozen;

namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a set of codes: what it certainly holds and what it may hold besides.</summary>
public sealed record Codeverzameling : Mogelijkheden
{
    private readonly FrozenSet<string> _bevat;
    private readonly FrozenSet<string> _mogelijk;

    private Codeverzameling(FrozenSet<string> bevat, FrozenSet<string> mogelijk)
    {
        _bevat = bevat;
        _mogelijk = mogelijk;
        Bevat = bevat.Order(StringComparer.Ordinal).ToReeks();
    }

    /// <summary>Codes that are certainly in the set, in ordinal order.</summary>
    public Reeks<string> Bevat { get; }

    /// <summary>Codes that may be in the set besides <see cref="Bevat"/>, in ordinal order.</summary>
    public Reeks<string> Mogelijk => _mogelijk.Order(StringComparer.Ordinal).ToReeks();

    /// <summary>Number of codes that may be in the set besides <see cref="Bevat"/>.</summary>
    public int AantalMogelijk => _mogelijk.Count;

    /// <summary>True when nothing else can be in the set.</summary>
    public bool IsVolledig => _mogelijk.Count == 0;

    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Codes;

    /// <inheritdoc/>
    public override bool IsPunt => IsVolledig;

    internal static Codeverzameling Van(IReadOnlyCollection<string> bevat, IReadOnlyCollection<string> mogelijk)
    {
        FrozenSet<string> zeker = bevat.ToFrozenSet(StringComparer.Ordinal);
        FrozenSet<string> ruim = mogelijk as FrozenSet<string> ?? mogelijk.ToFrozenSet(StringComparer.Ordinal);
        return new(zeker, zeker.Count == 0 ? ruim : ruim.Where(c => !zeker.Contains(c)).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the set holds a code.</summary>
    /// <param name="code">A code, compared letter for letter.</param>
    public Waarheid Heeft(string code) => Waarheden.Uit(_bevat.Contains(code), !_mogelijk.Contains(code));

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        string[] zeker = [.. _bevat.Where(b._bevat.Contains)];
        return Van(zeker, [.. Alles(), .. b.Alles()]);
    }

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        bool kan = _bevat.All(b.Kan) && b._bevat.All(Kan);
        return kan ? Van([.. _bevat, .. b._bevat], [.. _mogelijk.Where(b._mogelijk.Contains)]) : null;
    }

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        return _bevat.All(b._bevat.Contains) && b.Alles().All(Kan);
    }

    /// <inheritdoc/>
    public bool Equals(Codeverzameling? other) =>
        other is not null && _bevat.SetEquals(other._bevat) && _mogelijk.SetEquals(other._mogelijk);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bevat, _mogelijk.Count);

    private bool Kan(string code) => _bevat.Contains(code) || _mogelijk.Contains(code);

    private IEnumerable<string> Alles() => _bevat.Concat(_mogelijk);
}
