namespace Wau.Toets.Regels;

/// <summary>Outcome of a rule (<em>uitkomst</em>). All seven stay apart in every format; unknown is never shown as fine.</summary>
public enum Uitkomst
{
    /// <summary>Not enough is known.</summary>
    Onbekend = 0,

    /// <summary>The rule could not be evaluated; nothing is claimed about it.</summary>
    Fout,

    /// <summary>Answers it rests on exclude each other.</summary>
    Tegenstrijdig,

    /// <summary>Loses the whole weight.</summary>
    VoldoetNiet,

    /// <summary>Loses part of the weight.</summary>
    Deels,

    /// <summary>Loses nothing.</summary>
    Voldoet,

    /// <summary>The question does not arise here.</summary>
    NietVanToepassing,
}
