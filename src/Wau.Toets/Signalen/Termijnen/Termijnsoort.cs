namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The kind of time limit (<em>termijn</em>) a text names.</summary>
public enum Termijnsoort
{
    /// <summary>Not determined.</summary>
    Onbekend = 0,

    /// <summary>A calendar date or period: a day, month, quarter, half year, year or school year.</summary>
    Datum,

    /// <summary>A span of time that starts to run at some moment: "binnen drie maanden".</summary>
    Termijn,

    /// <summary>A moment in the calendar of the Chamber or of a council: a recess, a budget paper, a debate.</summary>
    Kamermoment,

    /// <summary>Urgency without a date: "zo spoedig mogelijk", "per direct".</summary>
    Vaag,
}
