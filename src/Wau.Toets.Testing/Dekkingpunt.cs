using Wau.Toets.Pakketten;

namespace Wau.Toets.Testing;

/// <summary>Something an example should show: an outcome of a rule, or a condition that decides by being true or by being false.</summary>
public sealed record Dekkingpunt
{
    /// <summary>Id of the pack.</summary>
    public required string Pakket { get; init; }

    /// <summary>Id of the rule or derived fact.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>JSON path of the rule or condition.</summary>
    public required string Plaats { get; init; }

    /// <summary>What should be shown, in plain Dutch.</summary>
    public required string Wat { get; init; }

    /// <summary>True for a condition, false for an outcome.</summary>
    public required bool IsVoorwaarde { get; init; }

    /// <summary>Whether an example shows it.</summary>
    public required Dekkingstand Stand { get; init; }

    /// <summary>An example that would show it, ready to put into the pack; null unless the point is missing.</summary>
    public Voorbeeld? Voorbeeld { get; init; }

    /// <summary>True for a condition that never makes a difference this way, not even in the step that counts, which is proven.</summary>
    internal bool IsZonderGevolg { get; init; }

    /// <summary>Place, rule and what should be shown on one line.</summary>
    public override string ToString() => $"{Pakket} {Plaats}: {Onderdeel} {Wat}{(Stand == Dekkingstand.NietGevonden ? " (geen voorbeeld gevonden, en niet bewezen dat het niet kan)" : "")}";
}
