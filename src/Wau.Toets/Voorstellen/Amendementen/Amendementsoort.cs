namespace Wau.Toets.Voorstellen.Amendementen;

/// <summary>What kind of paper an amendment is.</summary>
public enum Amendementsoort
{
    /// <summary>The paper does not say.</summary>
    Onbekend = 0,

    /// <summary>An amendment by members of parliament.</summary>
    Amendement,

    /// <summary>An amendment to an amendment (<em>subamendement</em>).</summary>
    Subamendement,

    /// <summary>A change by the government (<em>nota van wijziging</em>).</summary>
    NotaVanWijziging,
}
