namespace Wau.Toets.Toetsing.Herziening;

/// <summary>The judgement of a person on one rule (<em>regeloordeel</em>), with reason, role and date.</summary>
public sealed record Regeloordeel
{
    /// <summary>Id of the rule.</summary>
    public required string Regel { get; init; }

    /// <summary>What counts according to the person.</summary>
    public required Regelkeuze Keuze { get; init; }

    /// <summary>Number of the step that counts, from 1, in the order of the rule; null unless <see cref="Keuze"/> is <see cref="Regelkeuze.Trap"/>.</summary>
    public int? Trapnummer { get; init; }

    /// <summary>Why, in plain Dutch; never empty.</summary>
    public required string Reden { get; init; }

    /// <summary>Organisation or role that judges; no personal names.</summary>
    public required string Door { get; init; }

    /// <summary>Date of the judgement.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Another organisation or role that confirmed it; null when nobody did.</summary>
    public string? BevestigdDoor { get; init; }

    /// <summary>False for a <see cref="Regelkeuze.NietVanToepassing"/> that nobody confirmed: it is listed and changes nothing.</summary>
    public bool TeltMee => Keuze != Regelkeuze.NietVanToepassing || BevestigdDoor is not null;
}
