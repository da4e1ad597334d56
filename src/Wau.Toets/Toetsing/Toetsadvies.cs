using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing;

/// <summary>Advice on what kind of assessment is needed (<em>toetsadvies</em>): from the text, expected, always decidable.</summary>
public sealed record Toetsadvies
{
    /// <summary>The advice.</summary>
    public required Toetsadviessoort Soort { get; init; }

    /// <summary>Why, as plain Dutch sentences, the weightiest first.</summary>
    public required Reeks<Adviesreden> Redenen { get; init; }

    /// <summary>Codes of the organisations to ask, in ordinal order; empty when the text names none.</summary>
    public required Reeks<string> Organisaties { get; init; }

    /// <summary>At most three questions to ask before the vote, about different facts; a fact asked of several organisations stands here once.</summary>
    public required Reeks<Feitadres> Vragen { get; init; }
}
