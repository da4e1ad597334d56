namespace Wau.Toets.Signalen;

/// <summary>How easily a phrase misleads.</summary>
public enum Dubbelzinnigheid
{
    /// <summary>Often.</summary>
    Hoog = 0,

    /// <summary>Sometimes.</summary>
    Middel,

    /// <summary>Hardly ever.</summary>
    Laag,
}
