namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A calendar period (<em>tijdvak</em>) read from words, with its first and last day where they are known.</summary>
/// <param name="Na">The place after its last word.</param>
/// <param name="Aard">What sort of period it is.</param>
/// <param name="Van">First day, or null when the year is not known.</param>
/// <param name="Tot">Last day, or null when the year is not known.</param>
/// <param name="MetJaar">Whether the words themselves name the year.</param>
internal readonly record struct Tijdvak(int Na, Tijdvakaard Aard, DateOnly? Van, DateOnly? Tot, bool MetJaar)
{
    /// <summary>The months <paramref name="eerste"/> to <paramref name="laatste"/> of the year that is meant.</summary>
    public static Tijdvak Maanden(Tijdvakaard aard, int eerste, int laatste, in Jaaraanduiding jaar)
    {
        var gekozen = jaar.Jaar ?? Eerstvolgend(laatste, DateTime.DaysInMonth(2023, laatste), jaar.Peildatum);
        return gekozen is not { } j
            ? new Tijdvak(jaar.Na, aard, null, null, false)
            : new Tijdvak(jaar.Na, aard, new DateOnly(j, eerste, 1), Laatste(j, laatste), jaar.Genoemd);
    }

    /// <summary>One day of the year that is meant; null when there is no such day.</summary>
    public static Tijdvak? Dag(int dag, int maand, in Jaaraanduiding jaar)
    {
        if (dag < 1 || dag > DateTime.DaysInMonth(jaar.Jaar ?? 2024, maand))
        {
            return null;
        }

        if ((jaar.Jaar ?? Eerstvolgend(maand, dag, jaar.Peildatum)) is not { } j)
        {
            return new Tijdvak(jaar.Na, Tijdvakaard.Dag, null, null, false);
        }

        var datum = new DateOnly(j, maand, Math.Min(dag, DateTime.DaysInMonth(j, maand)));
        return new Tijdvak(jaar.Na, Tijdvakaard.Dag, datum, datum, jaar.Genoemd);
    }

    /// <summary>The beginning, middle or end (0, 1, 2) of this period: its thirds, in days.</summary>
    public Tijdvak Derde(int fase)
    {
        var aard = fase == 2 ? Tijdvakaard.Einde : Tijdvakaard.Deel;
        if (Van is not { } van || Tot is not { } tot)
        {
            return this with { Aard = aard };
        }

        var dagen = tot.DayNumber - van.DayNumber + 1;
        return this with
        {
            Aard = aard,
            Van = van.AddDays(dagen * fase / 3),
            Tot = van.AddDays((dagen * (fase + 1) / 3) - 1),
        };
    }

    private static int? Eerstvolgend(int maand, int dag, DateOnly? peildatum) =>
        peildatum is not { } peil ? null
        : (peil.Month, peil.Day).CompareTo((maand, dag)) <= 0 ? peil.Year
        : peil.Year < 9999 ? peil.Year + 1 : null;

    private static DateOnly Laatste(int jaar, int maand) => new(jaar, maand, DateTime.DaysInMonth(jaar, maand));
}
