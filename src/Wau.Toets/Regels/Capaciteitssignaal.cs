using Wau.Toets.Signalen;

namespace Wau.Toets.Regels;

/// <summary>A published sign that an organisation lacks people, time or room (<em>capaciteitssignaal</em>).</summary>
/// <remarks>Holds on the days it names only; it gives a candidate (<em>vermoed</em>), never a value.</remarks>
public sealed record Capaciteitssignaal
{
    /// <summary>Id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the organisation.</summary>
    public required string Organisatie { get; init; }

    /// <summary>What is scarce.</summary>
    public required Capaciteitssoort Soort { get; init; }

    /// <summary>What is the matter, in one plain sentence.</summary>
    public required string Wat { get; init; }

    /// <summary>Days on which it holds; the first is always recorded.</summary>
    public required Periode Geldig { get; init; }

    /// <summary>Who published it, where and when; its date is always recorded.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Whether the source itself says that it still holds until the last day.</summary>
    public Regelstatus Status { get; init; }

    /// <summary>Ids of the signals this one takes the place of.</summary>
    public Reeks<string> Vervangt { get; init; } = [];
}
