using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Where a rule stands in one of the two assessments (<em>regelstand</em>).</summary>
public sealed record Regelstand
{
    /// <summary>The outcome.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>Points lost: a point when the rule is resolved, a range when it is not.</summary>
    public required Puntenbereik Punten { get; init; }

    /// <summary>Severity that is reached for certain; <see cref="Ernst.Geen"/> when none is.</summary>
    public required Ernst Ernst { get; init; }

    /// <summary>Worst severity that is still possible.</summary>
    public required Ernst ErgsteErnst { get; init; }

    /// <summary>All severities that are still possible, worst first.</summary>
    public required Reeks<Ernst> MogelijkeErnst { get; init; }

    /// <summary>Position of the step that counts, from zero; null when no step counts or it is not resolved.</summary>
    public int? Trap { get; init; }

    /// <summary>True when the rule certainly applies.</summary>
    public required bool IsVanToepassing { get; init; }

    /// <summary>True when the outcome cannot change by answering facts.</summary>
    public bool IsBeslist => Uitkomst is Uitkomst.Voldoet or Uitkomst.Deels or Uitkomst.VoldoetNiet or Uitkomst.NietVanToepassing;
}
