namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>One kind of place with its numbers: "artikelen 5 en 6", "eerste tot en met derde lid".</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Nummers">The numbers, at least one; an empty number for a place that has none.</param>
/// <param name="Einde">Position after the group.</param>
/// <param name="Kaal">True when the kind was taken from the group before it.</param>
internal readonly record struct Plaatsgroep(Plaatssoort Soort, IReadOnlyList<string> Nummers, int Einde, bool Kaal = false);
