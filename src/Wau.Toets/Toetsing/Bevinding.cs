using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing;

/// <summary>What one rule found (<em>bevinding</em>), certain and expected, with everything it rests on.</summary>
public sealed record Bevinding
{
    /// <summary>The rule.</summary>
    public required Regel Regel { get; init; }

    /// <summary>From values of grade <em>opgegeven</em> or better only.</summary>
    public required Regelstand Zeker { get; init; }

    /// <summary>With candidates from the text filled in.</summary>
    public required Regelstand Verwacht { get; init; }

    /// <summary>Addresses of the facts the rule rests on that are on the sheet.</summary>
    public required Reeks<Feitadres> Feiten { get; init; }

    /// <summary>Open facts that can still change the certain outcome.</summary>
    public required Reeks<Feitadres> Open { get; init; }

    /// <summary>Words in the text behind the facts, in the order of the text.</summary>
    public required Reeks<Passage> Passages { get; init; }

    /// <summary>True for a rule written in C#: its range cannot be redone from data and is marked "niet exact".</summary>
    public required bool IsInCode { get; init; }
}
