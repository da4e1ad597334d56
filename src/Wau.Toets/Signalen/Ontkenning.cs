namespace Wau.Toets.Signalen;

/// <summary>What a negation, or a word that makes it hypothetical, just before a phrase does to the hit.</summary>
public enum Ontkenning
{
    /// <summary>The hit says nothing any more.</summary>
    Stopt = 0,

    /// <summary>The hit counts all the same.</summary>
    Telt,
}
