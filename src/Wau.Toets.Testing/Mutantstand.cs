namespace Wau.Toets.Testing;

/// <summary>What became of a mutant.</summary>
public enum Mutantstand
{
    /// <summary>No example noticed it; no facts were found where it differs, and that there are none is not proven. Counts as survived.</summary>
    NietBewezen = 0,

    /// <summary>No example noticed it, and there are facts for which it gives something else.</summary>
    Overleeft,

    /// <summary>An example noticed it.</summary>
    Gedood,

    /// <summary>It gives the same for all facts, which is proven; left out of the score.</summary>
    Gelijkwaardig,
}
