using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Kind of source.</summary>
public enum Bronsoort
{
    /// <summary>An assumption of the owner of the pack, open to configuration.</summary>
    Aanname = 0,

    /// <summary>Law, decree or regulation.</summary>
    Wet,

    /// <summary>Binding or self-binding instruction, such as the Aanwijzingen voor de regelgeving.</summary>
    Richtlijn,

    /// <summary>Guide or method.</summary>
    Leidraad,

    /// <summary>Report or study.</summary>
    Rapport,
}
