using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>An instruction that changes text (<em>wijzigingsopdracht</em>): "In artikel 5, tweede lid, wordt «a» vervangen door: b."</summary>
public sealed record Wijzigingsopdracht
{
    /// <summary>Its number with those of the instructions around it: <c>I</c>, <c>II.A.1</c>; empty when it has none.</summary>
    public required string Nummer { get; init; }

    /// <summary>The changes it makes, in the order of the text; empty when it was not understood, and for a heading that only names the place of what follows.</summary>
    public required Reeks<Wijziging> Wijzigingen { get; init; }

    /// <summary>The whole instruction cut in stretches, in order: put together again they are every character of it.</summary>
    public required Reeks<Opdrachtdeel> Delen { get; init; }

    /// <summary>How far it was understood.</summary>
    public required Ontleding Ontleding { get; init; }

    /// <summary>The instruction as given: one item for each paragraph that it stands in.</summary>
    public required Reeks<Alinea> Alineas { get; init; }
}
