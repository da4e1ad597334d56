using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Whether the content of a rule was checked.</summary>
public enum Regelstatus
{
    /// <summary>Contains numbers or references nobody checked; shown as such in every report.</summary>
    Aanname = 0,

    /// <summary>Checked against its sources.</summary>
    Stabiel,
}
