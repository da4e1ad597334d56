using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing.Sporen;

/// <summary>A node of the trace (<em>spoorknoop</em>): a rule, a step, a part of a condition, a fact or a constant.</summary>
public sealed record Spoorknoop
{
    /// <summary>Id: the path from the rule (<c>ST-UV-01/trap-1/als/alle-2</c>), or that of something shared (<c>feit:capaciteit.fte@UWV</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The word packs use: <c>alle</c>, <c>&gt;=</c>, <c>som</c>; or <c>regel</c>, <c>geldig</c>, <c>vanToepassing</c>, <c>trap</c>, <c>feit</c>, <c>afgeleid</c>, <c>vast</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>What is certain: a truth or a value; null when nothing is known or it could not be computed, and for a rule.</summary>
    public Mogelijkheden? Zeker { get; init; }

    /// <summary>What is expected, never wider than <see cref="Zeker"/>; null when nothing is known or it could not be computed, and for a rule.</summary>
    public Mogelijkheden? Verwacht { get; init; }

    /// <summary>Unit of a number, singular; empty when it has none.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>Why a fact is unknown or contradictory; <see cref="Feiten.Oorzaak.Fout"/> when a step could not be computed; null otherwise.</summary>
    public Oorzaak? Oorzaak { get; init; }

    /// <summary>How well founded the value or candidate of a fact is; null when it has neither, and for other nodes.</summary>
    public Graad? Graad { get; init; }

    /// <summary>Address of a fact; null for other nodes.</summary>
    public Feitadres? Adres { get; init; }

    /// <summary>Where the value or candidate of a fact comes from; empty for other nodes.</summary>
    public Reeks<Herkomst> Herkomst { get; init; } = [];

    /// <summary>The scope that is gone over, member by member; null for other nodes.</summary>
    public Bereik? Bereik { get; init; }

    /// <summary>The finding of a rule, with outcome, points and sources; null for other nodes.</summary>
    public Bevinding? Bevinding { get; init; }

    /// <summary>The step of a rule, with what it loses; null for other nodes.</summary>
    public Trap? Trap { get; init; }

    /// <summary>Ids of the nodes this one rests on, left to right.</summary>
    public required Reeks<string> Delen { get; init; }

    /// <summary>The words in the text a fact was read from, each once.</summary>
    public Reeks<Passage> Passages => [.. Herkomst.Select(h => h.Passage).OfType<Passage>().Distinct()];
}
