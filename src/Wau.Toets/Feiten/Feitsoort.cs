namespace Wau.Toets.Feiten;

/// <summary>Type of a fact (<em>feit</em>).</summary>
public enum Feitsoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>True or false.</summary>
    Waarheid,

    /// <summary>A decimal number, with a unit.</summary>
    Getal,

    /// <summary>A calendar date.</summary>
    Datum,

    /// <summary>One code out of a list.</summary>
    Keuze,

    /// <summary>A set of codes out of a list or register.</summary>
    Codes,
}
