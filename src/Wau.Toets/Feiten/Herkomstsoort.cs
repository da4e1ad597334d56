using Wau.Toets.Teksten;

namespace Wau.Toets.Feiten;

/// <summary>Kind of source of a value.</summary>
public enum Herkomstsoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>Words in the text.</summary>
    Passage,

    /// <summary>The text is silent, and that is what the fact is about.</summary>
    Zwijgen,

    /// <summary>Metadata or structure, read without interpretation.</summary>
    Metadata,

    /// <summary>An answer.</summary>
    Antwoord,

    /// <summary>An entry of a register in a pack; the source is its id.</summary>
    Register,

    /// <summary>An amendment that made an earlier value lapse; the source is its name.</summary>
    Wijziging,
}
