namespace Wau.Toets.Feiten.Inwerkingtreding;

/// <summary>The fixed change moments (<em>vaste verandermomenten</em>) and minimum lead time for one legal form and one calendar.</summary>
/// <remarks>
/// Source: Aanwijzingen voor de regelgeving, Aanwijzing 4.17. The pack <c>basis</c> says the same in its derived facts
/// <c>planning.vastVerandermoment</c> and <c>planning.minimumMaanden</c>; a test keeps the two equal.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class Verandermomenten
{
    private Verandermomenten(Rechtsvorm rechtsvorm, Onderwijssector onderwijssector, Reeks<Verandermoment> momenten)
    {
        Rechtsvorm = rechtsvorm;
        Onderwijssector = onderwijssector;
        Momenten = momenten;
    }

    /// <summary>The legal form.</summary>
    public Rechtsvorm Rechtsvorm { get; }

    /// <summary>The part of education, which decides the calendar.</summary>
    public Onderwijssector Onderwijssector { get; }

    /// <summary>The moments in the order of the year; empty when the Aanwijzing does not bind this legal form.</summary>
    public Reeks<Verandermoment> Momenten { get; }

    /// <summary>Whether the Aanwijzing binds this legal form: a law, an order in council or a ministerial regulation.</summary>
    public bool Geldt => Momenten.Count > 0;

    /// <summary>The moments for a legal form and a calendar.</summary>
    /// <param name="rechtsvorm">The legal form.</param>
    /// <param name="onderwijssector">The part of education; <see cref="Onderwijssector.Geen"/> for the general calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The legal form or the part of education is not known.</exception>
    public static Verandermomenten Voor(Rechtsvorm rechtsvorm, Onderwijssector onderwijssector = Onderwijssector.Geen)
    {
        int zomer = onderwijssector switch
        {
            Onderwijssector.Geen => 7,
            Onderwijssector.PoVoMbo => 8,
            Onderwijssector.Ho => 9,
            _ => throw new ArgumentOutOfRangeException(nameof(onderwijssector), onderwijssector, "The calendar is not known."),
        };
        Reeks<Verandermoment> momenten = rechtsvorm switch
        {
            Rechtsvorm.Wet or Rechtsvorm.Amvb => [new(1), new(zomer)],
            Rechtsvorm.MinisterieleRegeling => [new(1), new(4), new(zomer), new(10)],
            Rechtsvorm.Beleidsregel or Rechtsvorm.Geen => [],
            _ => throw new ArgumentOutOfRangeException(nameof(rechtsvorm), rechtsvorm, "The legal form is not known."),
        };
        return new(rechtsvorm, onderwijssector, momenten);
    }

    /// <summary>Whether a rule of this form may start on a day without an exception: always so when the Aanwijzing does not bind it.</summary>
    /// <param name="dag">The day of entry into force.</param>
    public bool IsVerandermoment(DateOnly dag) => !Geldt || (dag.Day == 1 && Momenten.Contains(new(dag.Month)));

    /// <summary>The first fixed change moment on or after a day; the day itself when the Aanwijzing does not bind this form.</summary>
    /// <param name="vanaf">The first day that may be it.</param>
    /// <returns>The day, or null when it lies after the year 9999.</returns>
    public DateOnly? Eerstvolgende(DateOnly vanaf)
    {
        if (IsVerandermoment(vanaf))
        {
            return vanaf;
        }

        // The first of January is always among them, so the search ends within a year.
        for (DateOnly eerste = vanaf.AddDays(1 - vanaf.Day); eerste <= DateOnly.MaxValue.AddMonths(-1);)
        {
            eerste = eerste.AddMonths(1);
            if (IsVerandermoment(eerste))
            {
                return eerste;
            }
        }

        return null;
    }

    /// <summary>Months that must lie between publication and entry into force; 0 when the Aanwijzing does not bind this form.</summary>
    /// <param name="medeoverheden">Whether the rule is directly relevant for municipalities, provinces or water boards.</param>
    public int MinimumMaanden(bool medeoverheden) => !Geldt ? 0 : medeoverheden ? 3 : 2;

    /// <summary>The first fixed change moment that leaves the minimum lead time after publication.</summary>
    /// <param name="publicatie">The day of publication.</param>
    /// <param name="medeoverheden">Whether the rule is directly relevant for municipalities, provinces or water boards.</param>
    /// <returns>The day, or null when it lies after the year 9999.</returns>
    public DateOnly? Vroegste(DateOnly publicatie, bool medeoverheden)
    {
        int maanden = MinimumMaanden(medeoverheden);
        return publicatie > DateOnly.MaxValue.AddMonths(-maanden) ? null : Eerstvolgende(publicatie.AddMonths(maanden));
    }
}
