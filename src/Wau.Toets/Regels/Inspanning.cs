using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Effort an advice takes (<em>inspanning</em>).</summary>
public enum Inspanning
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>A sentence or a phone call.</summary>
    Klein,

    /// <summary>Days to weeks.</summary>
    Middel,

    /// <summary>Months, money or a law.</summary>
    Groot,
}
