using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A stretch of an instruction and what it is.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Woorden">The words, exactly as given.</param>
public sealed record Opdrachtdeel(Opdrachtdeelsoort Soort, Alinea Woorden);
