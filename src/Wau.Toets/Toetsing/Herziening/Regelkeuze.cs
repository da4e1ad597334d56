namespace Wau.Toets.Toetsing.Herziening;

/// <summary>What a person says about a rule (<em>regelkeuze</em>).</summary>
public enum Regelkeuze
{
    /// <summary>Not stated; refused.</summary>
    Onbekend = 0,

    /// <summary>A step of the rule counts.</summary>
    Trap,

    /// <summary>No step counts: nothing is lost.</summary>
    Voldoet,

    /// <summary>The rule does not apply; counts only after another party confirmed it.</summary>
    NietVanToepassing,
}
