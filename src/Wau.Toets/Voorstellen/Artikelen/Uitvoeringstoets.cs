using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>An implementation test (<em>uitvoeringstoets</em>) that was made of a proposal before: what it covered.</summary>
public sealed record Uitvoeringstoets
{
    /// <summary>Who made it: code or name of the organisation.</summary>
    public required string Organisatie { get; init; }

    /// <summary>Its date; null when not given.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The places it covered; empty for the whole proposal.</summary>
    public Reeks<Wetsplaats> Artikelen { get; init; } = [];

    /// <summary>Ids of the aspects it answered; empty when not stated, which counts as all.</summary>
    public Reeks<string> Aspecten { get; init; } = [];

    /// <summary>Where it can be found; null when not given.</summary>
    public string? Bron { get; init; }

    /// <summary>True when a place lies in what was covered, or holds some of it.</summary>
    /// <param name="plaats">The place.</param>
    public bool Dekt(Wetsplaats plaats) => Artikelen.Count == 0 || Artikelen.Any(a => a.Overlapt(plaats));
}
