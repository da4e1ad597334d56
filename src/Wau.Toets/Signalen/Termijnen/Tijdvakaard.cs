namespace Wau.Toets.Signalen.Termijnen;

/// <summary>What sort of calendar period (<em>tijdvak</em>) words name.</summary>
internal enum Tijdvakaard
{
    /// <summary>Not determined.</summary>
    Onbekend = 0,

    /// <summary>One day.</summary>
    Dag,

    /// <summary>A month.</summary>
    Maand,

    /// <summary>A quarter or half year.</summary>
    Deeljaar,

    /// <summary>A year by its number.</summary>
    Jaar,

    /// <summary>A year by its place from today: "dit jaar".</summary>
    Lopendjaar,

    /// <summary>A day of the week.</summary>
    Weekdag,

    /// <summary>The turn of the year.</summary>
    Jaarwisseling,

    /// <summary>A school year.</summary>
    Schooljaar,

    /// <summary>The first or middle part of a period; names no day.</summary>
    Deel,

    /// <summary>The end of a period.</summary>
    Einde,
}
