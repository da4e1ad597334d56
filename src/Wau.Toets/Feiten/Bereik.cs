namespace Wau.Toets.Feiten;

/// <summary>Scope of a fact (<em>bereik</em>): what one value of it is about.</summary>
public enum Bereik
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>One value for the whole proposal.</summary>
    Voorstel,

    /// <summary>One value for each organisation (UWV's 40 fte and SVB's 10 fte are two values).</summary>
    Organisatie,

    /// <summary>One value for each request (<em>dictum</em>), numbered from 1.</summary>
    Dictum,

    /// <summary>Reserved: one value for each target group.</summary>
    Doelgroep,

    /// <summary>Reserved: one value for each quarter.</summary>
    Kwartaal,
}
