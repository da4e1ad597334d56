namespace Wau.Toets.Feiten.Inwerkingtreding;

/// <summary>The legal form (<em>rechtsvorm</em>) of a rule; the names are the codes of the fact <c>planning.rechtsvorm</c>.</summary>
public enum Rechtsvorm
{
    /// <summary>Not known.</summary>
    Onbekend = 0,

    /// <summary>A law.</summary>
    Wet,

    /// <summary>An order in council (<em>algemene maatregel van bestuur</em>).</summary>
    Amvb,

    /// <summary>A ministerial regulation.</summary>
    MinisterieleRegeling,

    /// <summary>A policy rule (<em>beleidsregel</em>); Aanwijzing 4.17 does not name it.</summary>
    Beleidsregel,

    /// <summary>No rules are needed.</summary>
    Geen,
}
