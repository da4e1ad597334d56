using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What a report says about an aspect.</summary>
/// <param name="Id">Id of the aspect.</param>
/// <param name="Titel">Name shown.</param>
/// <param name="Gewicht">All weights of the aspect's rules together, in points.</param>
/// <param name="Zeker">Where it stands for certain.</param>
/// <param name="Verwacht">Where it is expected to stand.</param>
public sealed record Aspectgegevens(string Id, string Titel, int Gewicht, Aspectstand Zeker, Aspectstand Verwacht);
