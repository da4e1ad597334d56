using System.Globalization;
using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>Whole months or days from one date to another; negative when the second is earlier.</summary>
/// <remarks>Whole months: the largest n for which the first date plus n months is not later than the second.</remarks>
internal sealed record Tijdsduur(Uitdrukking Van, Uitdrukking Tot, bool InMaanden) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override IEnumerable<Knoop> Delen => [Van, Tot];

    internal override string Woord => InMaanden ? "maandenTussen" : "dagenTussen";

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        Bereiken<DateOnly> van = ((Datums)Van.Bereken(zicht)).Waarden;
        Bereiken<DateOnly> tot = ((Datums)Tot.Bereken(zicht)).Waarden;
        return Mogelijkheden.Getal(Duur(van.Grootste, tot.Kleinste), Duur(van.Kleinste, tot.Grootste));
    }

    private int Duur(DateOnly van, DateOnly tot) => InMaanden ? Maanden(van, tot) : tot.DayNumber - van.DayNumber;

    private static int Maanden(DateOnly van, DateOnly tot)
    {
        int n = ((tot.Year - van.Year) * 12) + tot.Month - van.Month;
        int dag = Math.Min(van.Day, DateTime.DaysInMonth(tot.Year, tot.Month));
        return dag > tot.Day ? n - 1 : n;
    }
}

/// <summary>A date plus a fixed number of months or days.</summary>
internal sealed record DatumPlus(Uitdrukking Datum, int Aantal, bool InMaanden) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Datum;

    internal override IEnumerable<Knoop> Delen => [Datum];

    internal override string Woord => InMaanden ? "plusMaanden" : "plusDagen";

    internal override IEnumerable<Knoop> Geschreven => [Datum, new Vast(Mogelijkheden.Getal(Aantal))];

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        Bereiken<DateOnly> datum = ((Datums)Datum.Bereken(zicht)).Waarden;
        return Mogelijkheden.Datum(Plus(datum.Kleinste), Plus(datum.Grootste));
    }

    // Too far is an arithmetic overflow like any other: the rule becomes faulty, the report stands.
    private DateOnly Plus(DateOnly datum)
    {
        try
        {
            return InMaanden ? datum.AddMonths(Aantal) : datum.AddDays(Aantal);
        }
        catch (ArgumentOutOfRangeException fout)
        {
            throw new OverflowException($"{datum:O} plus {Aantal} is not a date.", fout);
        }
    }
}

/// <summary>Month and day of a date as a code, <c>01-01</c> for the first of January.</summary>
internal sealed record MaandDag(Uitdrukking Datum) : Uitdrukking
{
    /// <summary>The days of a leap year, in order.</summary>
    private static readonly string[] Codes = [.. Enumerable.Range(0, 366).Select(n => new DateOnly(2024, 1, 1).AddDays(n).ToString("MM-dd", CultureInfo.InvariantCulture))];

    private static readonly Mogelijkheden[] Dagen = [.. Codes.Select(c => Mogelijkheden.Keuze(c))];

    private static readonly Mogelijkheden AlleDagen = Mogelijkheden.Keuze(Codes);

    internal override Feitsoort Soort => Feitsoort.Keuze;

    internal override IEnumerable<Knoop> Delen => [Datum];

    internal override string Woord => "maandDag";

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        Bereiken<DateOnly> datums = ((Datums)Datum.Bereken(zicht)).Waarden;
        if (datums.IsPunt)
        {
            return Dagen[Dag(datums.Kleinste)];
        }

        if (datums.Delen.Any(d => d.Tot.DayNumber - d.Van.DayNumber >= 365))
        {
            return AlleDagen;
        }

        return Mogelijkheden.Keuze([.. datums.Delen
            .SelectMany(d => Enumerable.Range(0, d.Tot.DayNumber - d.Van.DayNumber + 1).Select(n => Codes[Dag(d.Van.AddDays(n))]))
            .Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Position of the day in a leap year.</summary>
    private static int Dag(DateOnly dag) => new DateOnly(2024, dag.Month, dag.Day).DayOfYear - 1;
}
