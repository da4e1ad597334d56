namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A unit of time in which a time limit (<em>termijn</em>) is counted.</summary>
internal enum Tijdeenheid
{
    /// <summary>Not determined.</summary>
    Onbekend = 0,

    /// <summary>An hour (<em>uur</em>), rounded up to days.</summary>
    Uur,

    /// <summary>A day (<em>dag</em>).</summary>
    Dag,

    /// <summary>A working day (<em>werkdag</em>); not computed, because holidays are not known here.</summary>
    Werkdag,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month (<em>maand</em>).</summary>
    Maand,

    /// <summary>A quarter (<em>kwartaal</em>).</summary>
    Kwartaal,

    /// <summary>Half a year (<em>halfjaar</em>).</summary>
    Halfjaar,

    /// <summary>A year (<em>jaar</em>).</summary>
    Jaar,
}
