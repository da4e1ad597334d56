namespace Wau.Toets.Signalen;

/// <summary>How the points of the signs of a request become an answer to "does it touch implementation".</summary>
/// <param name="NeeTot">At most so many points: no.</param>
/// <param name="JaVanaf">At least so many points: yes; in between: possibly.</param>
/// <param name="Soortpunten">Points that the kind of request brings by itself.</param>
public sealed record Duidingsgrenzen(int NeeTot, int JaVanaf, Reeks<Soortpunten> Soortpunten);
