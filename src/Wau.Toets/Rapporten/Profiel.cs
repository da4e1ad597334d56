namespace Wau.Toets.Rapporten;

/// <summary>For whom a report is written (<em>profiel</em>): what it shows and in which order. All profiles show the same result.</summary>
public enum Profiel
{
    /// <summary>Not stated: written as <see cref="Uitvoerder"/>, so that nothing is left out unasked.</summary>
    Onbekend = 0,

    /// <summary>A member of parliament: half a page, with the verdict, the worst reason, what helps and three questions.</summary>
    Kamerlid,

    /// <summary>A policy officer: first what would help, then reasons, questions and the text.</summary>
    Beleid,

    /// <summary>The organisation that has to carry it out: everything.</summary>
    Uitvoerder,

    /// <summary>A developer or an auditor: everything, and the facts with their addresses, sources and hashes.</summary>
    Ontwikkelaar,
}
