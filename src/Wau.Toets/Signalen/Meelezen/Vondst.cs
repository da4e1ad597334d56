using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>A checked statement of another reader (<em>vondst</em>): a candidate with its words.</summary>
public sealed record Vondst
{
    internal Vondst(string lezer, Feitadres adres, Mogelijkheden waarde, Passage passage) =>
        (Lezer, Adres, Waarde, Passage) = (lezer, adres, waarde, passage);

    /// <summary>Name of the reader.</summary>
    public string Lezer { get; }

    /// <summary>What it is about.</summary>
    public Feitadres Adres { get; }

    /// <summary>The candidate value, within the domain of the fact.</summary>
    public Mogelijkheden Waarde { get; }

    /// <summary>The words, literally in the text.</summary>
    public Passage Passage { get; }
}
