namespace Wau.Toets.Toetsing;

/// <summary>What kind of assessment a paper needs.</summary>
public enum Toetsadviessoort
{
    /// <summary>A quick assessment before the vote; also when in doubt.</summary>
    SnelleToets = 0,

    /// <summary>A full assessment: it touches implementation and brings a new process or duty, a law, or an exchange of data.</summary>
    VolledigeToets,

    /// <summary>None: no request touches implementation, all of it was read, and nothing signals a blockade.</summary>
    GeenToets,
}
