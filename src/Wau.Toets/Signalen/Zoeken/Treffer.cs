namespace Wau.Toets.Signalen.Zoeken;

/// <summary>A phrase found in a paragraph.</summary>
/// <param name="Uitvoer">Number given to the phrase when the finder was built.</param>
/// <param name="Van">First word.</param>
/// <param name="Tot">Word after the last.</param>
/// <param name="Aanloop">What stands just before it.</param>
internal readonly record struct Treffer(int Uitvoer, int Van, int Tot, Aanloop Aanloop)
{
    /// <summary>A negation (geen, zonder, niet, nooit, noch) stands at most three words before it.</summary>
    public bool IsOntkend => Aanloop.HasFlag(Aanloop.Ontkend);

    /// <summary>It is to end ("het afschaffen van").</summary>
    public bool IsBeeindigd => Aanloop.HasFlag(Aanloop.Beeindigd);

    /// <summary>It says what might be, not what is.</summary>
    public bool IsHypothetisch => Aanloop.HasFlag(Aanloop.Hypothetisch);
}
