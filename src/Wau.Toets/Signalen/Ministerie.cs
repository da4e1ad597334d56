namespace Wau.Toets.Signalen;

/// <summary>A ministry (<em>ministerie</em>) through its names: it keeps its code when a cabinet gives it another name.</summary>
/// <remarks>A ministry is not an <see cref="Organisatie"/>: it answers for one, and is never counted among the bodies that carry out.</remarks>
public sealed record Ministerie
{
    /// <summary>Code in the register, its latest abbreviation: <c>JenV</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its names, each with the days it was in use, earliest first; at least one.</summary>
    public required Reeks<Ministerienaam> Namen { get; init; }

    /// <summary>Identifier in the government's value lists (TOOI); null when it is not in them.</summary>
    public Uri? Tooi { get; init; }

    /// <summary>Where these facts come from, and which boundaries are left open.</summary>
    public string Bron { get; init; } = "";

    /// <summary>The name on a day; null when the ministry did not exist then, or when the day is not known and it had several names.</summary>
    /// <param name="peildatum">The day; null when not known.</param>
    public Ministerienaam? NaamOp(DateOnly? peildatum) => peildatum is { } dag
        ? Namen.FirstOrDefault(n => n.Geldig.Bevat(dag))
        : Namen is [var enige] && enige.Geldig.Tot is null ? enige : null;
}
