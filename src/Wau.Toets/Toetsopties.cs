using Wau.Toets.Signalen.Meelezen;

namespace Wau.Toets;

/// <summary>Options of one assessment.</summary>
public sealed record Toetsopties
{
    /// <summary>Reference date (<em>peildatum</em>) for dates and validity; null takes the date of the paper, and without one it stays unknown.</summary>
    /// <value>Null by default. The library never looks at a clock.</value>
    public DateOnly? Peildatum { get; init; }

    /// <summary>What other readers found in this proposal, see <see cref="Regelset.LaatMeelezenAsync"/>.</summary>
    /// <value><see cref="Signalen.Meelezen.Meelezing.Geen"/> by default.</value>
    public Meelezing Meelezing { get; init; } = Meelezing.Geen;
}
