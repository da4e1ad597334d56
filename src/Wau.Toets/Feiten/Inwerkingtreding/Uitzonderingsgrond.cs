namespace Wau.Toets.Feiten.Inwerkingtreding;

/// <summary>A ground to deviate from the fixed change moments or the minimum lead time (Aanwijzing 4.17, fifth paragraph).</summary>
/// <remarks>
/// Named here, not decided: whether a ground holds is a judgement, to be reasoned in the explanatory note (sixth paragraph).
/// The names are the codes of the fact <c>planning.uitzonderingVerandermoment</c>.
/// </remarks>
public enum Uitzonderingsgrond
{
    /// <summary>Not known.</summary>
    Onbekend = 0,

    /// <summary>It avoids a considerable unwanted private or public advantage or disadvantage, given the target group or the course of the year (a).</summary>
    DoelgroepOfJaarritme,

    /// <summary>Urgent or emergency rules (b).</summary>
    Spoed,

    /// <summary>Rules that repair an error (c).</summary>
    Reparatie,

    /// <summary>Binding rules of the European Union, treaties or other decisions of international organisations (d).</summary>
    EuRegels,
}
