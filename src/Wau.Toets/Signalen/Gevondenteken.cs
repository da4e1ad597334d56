using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A sign found in a request.</summary>
/// <param name="Teken">Id of the sign.</param>
/// <param name="Raakt">Points for or against touching implementation.</param>
/// <param name="Soort">Points for kinds of request.</param>
/// <param name="Passage">The words of the first hit.</param>
public sealed record Gevondenteken(string Teken, int Raakt, Reeks<Soortpunten> Soort, Passage Passage);
