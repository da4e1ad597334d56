namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>What a <see cref="Mits"/> gives.</summary>
public enum Mitseffectsoort
{
    /// <summary>Not known.</summary>
    Onbekend = 0,

    /// <summary>A better verdict, for certain.</summary>
    Oordeel,

    /// <summary>No rule of the paper is blocked any more; the verdict may still be open.</summary>
    AlleBlokkades,

    /// <summary>One rule is not blocked any more.</summary>
    Blokkade,

    /// <summary>A better band of an aspect, for certain.</summary>
    Band,

    /// <summary>One rule is not certainly blocked any more: only facts that are still open can keep it blocked. Given when nothing takes the blockade away.</summary>
    BlokkadeOpen,
}
