using Wau.Toets.Signalen.Meelezen;

namespace Wau.Toets;

/// <summary>Options of one assessment.</summary>
public sealed record Toetsopties
{
    /// <summary>Trials for conditions when nothing else is asked.</summary>
    internal const int StandaardMitsproeven = 5_000;

    /// <summary>Trials for exact ranges when nothing else is asked.</summary>
    internal const int StandaardExactproeven = 200;

    /// <summary>Reference date (<em>peildatum</em>) for dates and validity; null takes the date of the paper, and without one it stays unknown.</summary>
    /// <value>Null by default. The library never looks at a clock.</value>
    public DateOnly? Peildatum { get; init; }

    /// <summary>
    /// How many values of open facts are tried at most to make the range and the bands of one aspect exact; when it takes more, they
    /// stay sound but may be wider than need be ("niet exact").
    /// </summary>
    /// <value>200 by default; zero makes nothing exact that is not decided. A count, never time: the same on every machine.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public int Exactproeven
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = StandaardExactproeven;

    /// <summary>What other readers found in this proposal, see <see cref="Regelset.LaatMeelezenAsync"/>.</summary>
    /// <value><see cref="Signalen.Meelezen.Meelezing.Geen"/> by default.</value>
    public Meelezing Meelezing { get; init; } = Meelezing.Geen;

    /// <summary>How many trials the search for conditions (<em>mitsen</em>) may take; zero looks for none. A count and not a time, so that the outcome is the same everywhere.</summary>
    /// <value>5,000 by default: all sets of two facts in the built-in rule sets, and nearly always those of three.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int Mitsproeven
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = StandaardMitsproeven;
}
