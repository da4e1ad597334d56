namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The part a word can play in a time limit; the grammar of <see cref="Termijnlezer"/> is written in these.</summary>
internal enum Tijdwoordsoort
{
    /// <summary>No word here, or a comma or break before it.</summary>
    Geen = 0,

    /// <summary>A word that plays no part by itself.</summary>
    Overig,

    /// <summary>A number of at most three digits.</summary>
    Getal,

    /// <summary>A year, 2001 to 2099 ("2000" is mostly part of a name).</summary>
    Jaartal,

    /// <summary>A number written out: "drie", "één"; 0 for "enkele".</summary>
    Telwoord,

    /// <summary>An ordinal of 1 to 4: "eerste", "4de".</summary>
    Rang,

    /// <summary>The name of a month.</summary>
    Maand,

    /// <summary>The short name of a month, "sept", which needs a day before it.</summary>
    Maandkort,

    /// <summary>A date in digits: "01-07-2027"; the value is its day number.</summary>
    Cijferdatum,

    /// <summary>A quarter as a code: "Q3".</summary>
    Kwartaalcode,

    /// <summary>The word "kwartaal".</summary>
    Kwartaal,

    /// <summary>The word "helft".</summary>
    Helft,

    /// <summary>A unit of time; the value is a <see cref="Tijdeenheid"/>.</summary>
    Eenheid,

    /// <summary>A calendar or budget year: "kalenderjaar".</summary>
    Boekjaar,

    /// <summary>A school year: "schooljaar", "studiejaar".</summary>
    Schooljaar,

    /// <summary>Start, middle or end of a period: "begin" 0, "medio" 1, "eind" 2.</summary>
    Fase,

    /// <summary>An article.</summary>
    Lidwoord,

    /// <summary>Points at the period we are in: "dit", "deze", "lopende".</summary>
    Deze,

    /// <summary>Points at the next one: "komende", "eerstvolgende"; value 1 when years ahead are counted ("volgend").</summary>
    Volgende,

    /// <summary>A preposition of time; the value is a <see cref="Tijdvoorzetsel"/>.</summary>
    Voorzetsel,

    /// <summary>Strengthens a limit: "uiterlijk", "nog", "liefst"; value 1 for "uiterlijk".</summary>
    Nadruk,

    /// <summary>A day of the week; the value is a <see cref="DayOfWeek"/>.</summary>
    Weekdag,

    /// <summary>The turn of the year (<em>jaarwisseling</em>).</summary>
    Jaarwisseling,

    /// <summary>A fixed change moment (<em>vast verandermoment</em>).</summary>
    Verandermoment,

    /// <summary>A season, holiday or government's term: "zomer", "najaar" 1, "kerst" 2, "kabinetsperiode" 3.</summary>
    Seizoen,

    /// <summary>A recess of the Chamber.</summary>
    Reces,

    /// <summary>A budget paper or budget day; value 1 for Prinsjesdag, 2 for a budget itself.</summary>
    Begrotingsmoment,

    /// <summary>A debate or meeting of the Chamber; value 1 for one that comes once a year ("beschouwingen").</summary>
    Debat,

    /// <summary>The act of dealing with a bill or budget: "behandeling"; value 1 for a vote ("stemming").</summary>
    Behandeling,

    /// <summary>An election (<em>verkiezing</em>).</summary>
    Verkiezing,

    /// <summary>A council or conference, often abroad.</summary>
    Raad,

    /// <summary>A paper that comes back regularly: "voortgangsrapportage".</summary>
    Bericht,

    /// <summary>An adverb of urgency; the value tells how much context it needs.</summary>
    Haast,

    /// <summary>A word that can open a phrase of urgency: "zo", "zonder".</summary>
    Haastbegin,
}
