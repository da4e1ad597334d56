namespace Wau.Toets.Regels;

/// <summary>What is scarce at an organisation; each kind speaks of one fact.</summary>
public enum Capaciteitssoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>People who are hard to find: <c>capaciteit.schaarsBeroep</c> is true.</summary>
    SchaarsBeroep,

    /// <summary>More work than it can do: <c>capaciteit.ruimte</c> is limited.</summary>
    Krapte,

    /// <summary>No room for changes: <c>capaciteit.ruimte</c> is limited or absent.</summary>
    Veranderstop,

    /// <summary>People wait longer than the law or the agreement allows: <c>capaciteit.achterstand</c> is true.</summary>
    Achterstand,

    /// <summary>It pays penalties for late decisions: <c>capaciteit.dwangsom</c> is true.</summary>
    Dwangsom,
}
