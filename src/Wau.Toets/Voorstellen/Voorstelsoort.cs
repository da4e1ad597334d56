namespace Wau.Toets.Voorstellen;

/// <summary>Kind of proposal.</summary>
public enum Voorstelsoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>A motion.</summary>
    Motie,

    /// <summary>An amendment.</summary>
    Amendement,

    /// <summary>A bill, decree, regulation or policy letter.</summary>
    Beleidsvoorstel,
}
