namespace Wau.Toets.Signalen;

/// <summary>Points for a kind of request.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Punten">Whole points.</param>
public readonly record struct Soortpunten(Verzoeksoort Soort, int Punten);
