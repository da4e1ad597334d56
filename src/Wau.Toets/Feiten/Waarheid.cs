namespace Wau.Toets.Feiten;

/// <summary>Three-valued truth (Kleene): what can be said when some facts are unknown.</summary>
/// <remarks>There is no conversion to <see cref="bool"/>, on purpose: unknown is never quietly false.</remarks>
public enum Waarheid
{
    /// <summary>Both true and false are still possible.</summary>
    Onbekend = 0,

    /// <summary>False for every possibility.</summary>
    Onwaar,

    /// <summary>True for every possibility.</summary>
    Waar,
}

/// <summary>Kleene's tables.</summary>
internal static class Waarheden
{
    public static Waarheid Van(bool waarde) => waarde ? Waarheid.Waar : Waarheid.Onwaar;

    public static Waarheid Niet(this Waarheid a) => a switch
    {
        Waarheid.Waar => Waarheid.Onwaar,
        Waarheid.Onwaar => Waarheid.Waar,
        _ => Waarheid.Onbekend,
    };

    public static Waarheid En(this Waarheid a, Waarheid b) =>
        a == Waarheid.Onwaar || b == Waarheid.Onwaar ? Waarheid.Onwaar
        : a == Waarheid.Waar && b == Waarheid.Waar ? Waarheid.Waar
        : Waarheid.Onbekend;

    public static Waarheid Of(this Waarheid a, Waarheid b) => a.Niet().En(b.Niet()).Niet();

    /// <summary>True when true for every possibility, false when false for every one.</summary>
    public static Waarheid Uit(bool altijdWaar, bool altijdOnwaar) =>
        altijdWaar ? Waarheid.Waar : altijdOnwaar ? Waarheid.Onwaar : Waarheid.Onbekend;
}
