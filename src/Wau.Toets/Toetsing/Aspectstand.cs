namespace Wau.Toets.Toetsing;

/// <summary>Where an aspect stands in one of the two assessments.</summary>
public sealed record Aspectstand
{
    /// <summary>Points lost.</summary>
    public required Puntenbereik Punten { get; init; }

    /// <summary>
    /// The contributions of the rules added up. Wider than <see cref="Punten"/> where rules share open facts, so that they cannot
    /// all lose their least, or their most, at the same time; the same otherwise.
    /// </summary>
    public required Puntenbereik Opgeteld { get; init; }

    /// <summary>
    /// True when answers exist that reach either end of <see cref="Punten"/>, and each of <see cref="Banden"/>; false when the
    /// range and the bands may be wider than need be ("niet exact").
    /// </summary>
    public required bool IsExact { get; init; }

    /// <summary>Bands not yet excluded, worst first; one when the band is decided, none when no rule applies or could apply.</summary>
    public required Reeks<string> Banden { get; init; }

    /// <summary>True when it may turn out that no rule applies, so that the aspect has no band after all.</summary>
    public required bool KanOntbreken { get; init; }

    /// <summary>What set the band; unknown while it is not decided.</summary>
    public required Bandgrond Grond { get; init; }

    /// <summary>The band; null while more than one is possible or when the aspect has none.</summary>
    public string? Band => Banden.Count == 1 && !KanOntbreken ? Banden[0] : null;
}
