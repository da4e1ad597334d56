namespace Wau.Toets.Testing;

/// <summary>A way to change a pack a little.</summary>
public enum Mutatiesoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>A condition becomes its opposite.</summary>
    Omkeren,

    /// <summary>All of becomes one of, or the other way round; over organisations too.</summary>
    AlleEen,

    /// <summary>A number, date or count is moved by the smallest step, up or down.</summary>
    Grens,

    /// <summary>A part of a condition, a value of a list, a step or the whole condition for applying is left out.</summary>
    Weglaten,

    /// <summary>A step takes other points: nothing, the whole weight, or one less than the whole weight.</summary>
    Verlies,

    /// <summary>A step gets the severity next to its own.</summary>
    Ernst,

    /// <summary>Two steps in a row change places.</summary>
    Volgorde,
}
