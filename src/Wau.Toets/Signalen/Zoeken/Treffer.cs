namespace Wau.Toets.Signalen.Zoeken;

/// <summary>A phrase found in a paragraph.</summary>
/// <param name="Uitvoer">Number given to the phrase when the finder was built.</param>
/// <param name="Van">First word.</param>
/// <param name="Tot">Word after the last.</param>
/// <param name="IsOntkend">A negation (geen, zonder, niet, nooit, noch) stands at most three words before it.</param>
internal readonly record struct Treffer(int Uitvoer, int Van, int Tot, bool IsOntkend);
