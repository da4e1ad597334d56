
namespace Wau.Toets.Pakketten;

/// <summary>An example in a pack: facts, and the outcomes that rules must give.</summary>
public sealed record Voorbeeld
{
    /// <summary>What the example shows.</summary>
    public required string Naam { get; init; }

    /// <summary>The facts; null means "we do not know".</summary>
    public required Reeks<Voorbeeldfeit> Feiten { get; init; }

    /// <summary>Expected outcome by rule.</summary>
    public required Reeks<Verwachting> Verwacht { get; init; }

    /// <summary>Expected band by aspect; may be empty.</summary>
    public Reeks<Bandverwachting> Banden { get; init; } = [];
}
