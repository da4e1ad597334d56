namespace Wau.Toets.Toetsing;

/// <summary>What an answer can do at most.</summary>
public enum Vraaggevolg
{
    /// <summary>Not computed.</summary>
    Onbekend = 0,

    /// <summary>It can decide the verdict.</summary>
    Oordeel,

    /// <summary>It can decide a band.</summary>
    Band,

    /// <summary>It narrows a range.</summary>
    Bereik,
}
