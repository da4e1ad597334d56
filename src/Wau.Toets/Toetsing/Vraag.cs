using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing;

/// <summary>A question (<em>vraag</em>) whose answer can still matter.</summary>
public sealed record Vraag
{
    /// <summary>The fact to answer, and whom it is about.</summary>
    public required Feitadres Adres { get; init; }

    /// <summary>Definition of the fact: question, explanation, allowed values.</summary>
    public required Feit Feit { get; init; }

    /// <summary>Who can answer.</summary>
    public required Wie Aan { get; init; }

    /// <summary>Codes of the organisations to ask; empty when the text names none.</summary>
    public required Reeks<string> Organisaties { get; init; }

    /// <summary>What the answer can do at most.</summary>
    public required Vraaggevolg Gevolg { get; init; }

    /// <summary>By how many points one answer narrows the ranges of all aspects together, at most.</summary>
    public required int Punten { get; init; }

    /// <summary>Ids of the open rules that need the answer.</summary>
    public required Reeks<string> Regels { get; init; }

    /// <summary>True when the text suggests an answer that only has to be confirmed.</summary>
    public required bool IsBevestiging { get; init; }
}
