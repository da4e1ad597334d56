namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The day of the Speech from the Throne (<em>Prinsjesdag</em>): the third Tuesday of September (article 65 of the Constitution).</summary>
internal static class Prinsjesdag
{
    /// <summary>The day that is meant: of the year named behind it, or the next one from the reference date.</summary>
    public static Tijdvak? Van(in Momentnaam naam, in Tijdwoordvenster venster, DateOnly? peildatum)
    {
        var genoemd = venster.Rij[naam.Na - 1].Soort == Tijdwoordsoort.Jaartal;
        int? jaar = genoemd ? venster.Waarde(naam.Na - 1)
            : peildatum is not { } peil ? null
            : peil <= In(peil.Year) ? peil.Year
            : peil.Year < 9999 ? peil.Year + 1 : null;
        return jaar is { } j ? new Tijdvak(naam.Na, Tijdvakaard.Dag, In(j), In(j), genoemd) : null;
    }

    /// <summary>The day in a year.</summary>
    public static DateOnly In(int jaar)
    {
        var eerste = new DateOnly(jaar, 9, 1);
        return eerste.AddDays(((DayOfWeek.Tuesday - eerste.DayOfWeek + 7) % 7) + 14);
    }
}
