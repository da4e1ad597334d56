namespace Wau.Toets.Signalen.Meelezen;

/// <summary>What other readers found in one proposal (<em>meelezing</em>), and what was refused or went wrong.</summary>
/// <param name="Vondsten">The candidates, in the order of the readers and of what they stated.</param>
/// <param name="Meldingen">Warnings: statements that were refused and readers that failed.</param>
public sealed record Meelezing(Reeks<Vondst> Vondsten, Reeks<Melding> Meldingen)
{
    /// <summary>Nobody else read the proposal.</summary>
    public static Meelezing Geen { get; } = new([], []);
}
