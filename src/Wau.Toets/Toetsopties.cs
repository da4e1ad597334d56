using Wau.Toets.Signalen.Meelezen;

namespace Wau.Toets;

/// <summary>Options of one assessment.</summary>
public sealed record Toetsopties
{
    /// <summary>Reference date (<em>peildatum</em>) for dates and validity; null takes the date of the paper, and without one it stays unknown.</summary>
    /// <value>Null by default. The library never looks at a clock.</value>
    public DateOnly? Peildatum { get; init; }

    /// <summary>
    /// How many values of open facts are tried at most to make the range and the bands of one aspect exact; when it takes more, they
    /// stay sound but may be wider than need be ("niet exact").
    /// </summary>
    /// <value>200 by default; zero makes nothing exact that is not decided. A count, never time: the same on every machine.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public int MeesteProeven
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 200;

    /// <summary>What other readers found in this proposal, see <see cref="Regelset.LaatMeelezenAsync"/>.</summary>
    /// <value><see cref="Signalen.Meelezen.Meelezing.Geen"/> by default.</value>
    public Meelezing Meelezing { get; init; } = Meelezing.Geen;
}
