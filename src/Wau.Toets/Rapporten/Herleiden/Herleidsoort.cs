namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>What differs when a report is made again.</summary>
public enum Herleidsoort
{
    /// <summary>The report does not fit its own receipt: its result was changed after it was made.</summary>
    Bewerkt = 0,

    /// <summary>A paragraph of the text was changed, added, removed or moved after the report was made.</summary>
    Tekst,

    /// <summary>An answer was changed, added, removed or moved after the report was made.</summary>
    Antwoord,

    /// <summary>An option was changed after the report was made.</summary>
    Optie,

    /// <summary>Another part of the input was changed, or is not known to this version.</summary>
    Invoer,

    /// <summary>A pack is missing, is extra, or has another version or content.</summary>
    Pakket,

    /// <summary>A rule is written in C#: it cannot be redone from data. No difference by itself.</summary>
    Code,

    /// <summary>The report was made by another version of the engine. No difference by itself.</summary>
    Motor,

    /// <summary>The input cannot be assessed with this rule set, so that there is no result to compare.</summary>
    Onherhaalbaar,

    /// <summary>The result differs in one place.</summary>
    Uitslag,
}
