namespace Wau.Toets.Feiten.Inwerkingtreding;

/// <summary>The part of education a rule is about, which decides its calendar; the names are the codes of the fact <c>planning.onderwijssector</c>.</summary>
public enum Onderwijssector
{
    /// <summary>Not known.</summary>
    Onbekend = 0,

    /// <summary>Not about education: the general calendar.</summary>
    Geen,

    /// <summary>Primary, special and secondary education and secondary vocational education (<em>mbo</em>).</summary>
    PoVoMbo,

    /// <summary>Higher education (<em>hoger onderwijs</em>).</summary>
    Ho,
}
