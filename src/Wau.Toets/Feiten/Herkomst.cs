using Wau.Toets.Teksten;

namespace Wau.Toets.Feiten;

/// <summary>Where a value or candidate comes from (<em>herkomst</em>).</summary>
public sealed record Herkomst
{
    /// <summary>Kind of source.</summary>
    public required Herkomstsoort Soort { get; init; }

    /// <summary>The words it was read from; null when it was not read from text.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Lexicon entry, register or source document, as given; null when there is none.</summary>
    public string? Bron { get; init; }

    /// <summary>Name of the reader when somebody else than this library read the words; null otherwise.</summary>
    public string? Lezer { get; init; }

    /// <summary>Organisation or role that answered; null when not given or not an answer.</summary>
    public string? Door { get; init; }
}
