using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>A condition (<em>mits</em>): the smallest change of at most three facts that was shown, by running it, to give a better outcome.</summary>
/// <remarks>
/// Proven in <em>zeker</em>: whatever the facts that are still unknown turn out to be. It never rests on rules that no longer apply
/// only: with those rules kept as they were, the effects hold as well. No part of it can be left out.
/// </remarks>
public sealed record Mits
{
    /// <summary>What changes, one to three facts, ordered by address; the start date last.</summary>
    public required Reeks<Mitswijziging> Wijzigingen { get; init; }

    /// <summary>What it gives, at least one, the weightiest first.</summary>
    public required Reeks<Mitseffect> Effecten { get; init; }

    /// <summary>The other side (<em>keerzijde</em>): rules that lose more, or still may, when this changes; often empty.</summary>
    public required Reeks<Keerzijde> Keerzijden { get; init; }

    /// <summary>The certain verdict after the change.</summary>
    public required Oordeelstand Oordeel { get; init; }

    /// <summary>Who has to act, without doubles, in the order of <see cref="Feiten.Wie"/>.</summary>
    public Reeks<Wie> Wie => [.. Wijzigingen.Select(w => w.Feit.Verandert).Distinct().Order()];

    /// <summary>The start date it asks for; null when it leaves the date as it is.</summary>
    public DateOnly? Ingangsdatum => Wijzigingen.Select(w => w.Datum).FirstOrDefault(d => d is not null);
}
