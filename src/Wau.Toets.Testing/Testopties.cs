namespace Wau.Toets.Testing;

/// <summary>How far a test of packs goes.</summary>
public sealed record Testopties
{
    /// <summary>How often rules are run at most to look for an example, or to prove that there is none, for one mutant or one point of coverage.</summary>
    /// <value>100,000 by default. A count and no time, so that the outcome is the same on every machine.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below one.</exception>
    public int Evaluaties
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 100_000;

    /// <summary>The day on which rules must still hold; null leaves that check out.</summary>
    /// <value>Null by default: the kit never looks at a clock.</value>
    public DateOnly? Peildatum { get; init; }
}
