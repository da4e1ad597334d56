namespace Wau.Toets.Testing;

/// <summary>How many mutants of one kind were noticed.</summary>
/// <param name="Soort">The kind of change.</param>
/// <param name="Gedood">Noticed by an example.</param>
/// <param name="Overleeft">Not noticed; those for which nothing was proven included.</param>
/// <param name="NietBewezen">Of those not noticed: no difference was found, nor proven absent.</param>
/// <param name="Gelijkwaardig">Proven to give the same for all facts, and left out of the score.</param>
public sealed record Mutatietelling(Mutatiesoort Soort, int Gedood, int Overleeft, int NietBewezen, int Gelijkwaardig);
