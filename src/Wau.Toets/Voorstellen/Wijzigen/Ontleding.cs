namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>How far an instruction was understood.</summary>
public enum Ontleding
{
    /// <summary>No operation was recognised.</summary>
    Niet = 0,

    /// <summary>Something was recognised, and something was not.</summary>
    Deels,

    /// <summary>Every word has a meaning, and every change has an operation, a place, and what the operation needs.</summary>
    Volledig,
}
