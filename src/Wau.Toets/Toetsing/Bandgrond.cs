namespace Wau.Toets.Toetsing;

/// <summary>What set the band of an aspect.</summary>
public enum Bandgrond
{
    /// <summary>Not decided.</summary>
    Onbekend = 0,

    /// <summary>A step of severity <em>blokkade</em> is reached.</summary>
    Blokkade,

    /// <summary>A step of severity <em>knelpunt</em> is reached.</summary>
    Knelpunt,

    /// <summary>The points lost.</summary>
    Punten,
}
