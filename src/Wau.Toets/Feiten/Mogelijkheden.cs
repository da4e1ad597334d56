namespace Wau.Toets.Feiten;

/// <summary>The value of a fact as a set of possibilities (<em>mogelijkheden</em>): a point, a range, or several; never empty.</summary>
/// <remarks>Immutable and equal by content. A known value is a set of one; unknown is the whole domain.</remarks>
public abstract record Mogelijkheden
{
    private protected Mogelijkheden()
    {
    }

    /// <summary>The type of fact this can be a value of.</summary>
    public abstract Feitsoort Soort { get; }

    /// <summary>True when only one possibility is left.</summary>
    public abstract bool IsPunt { get; }

    /// <summary>Every possibility of either; for codes the smallest describable set that holds both.</summary>
    /// <param name="ander">Possibilities of the same type.</param>
    /// <exception cref="ArgumentException">The types differ.</exception>
    public abstract Mogelijkheden Verenig(Mogelijkheden ander);

    /// <summary>The possibilities in both; null when there are none.</summary>
    /// <param name="ander">Possibilities of the same type.</param>
    /// <exception cref="ArgumentException">The types differ.</exception>
    public abstract Mogelijkheden? Doorsnede(Mogelijkheden ander);

    /// <summary>True when every possibility of the other is also one of this.</summary>
    /// <param name="ander">Possibilities of the same type.</param>
    /// <exception cref="ArgumentException">The types differ.</exception>
    public abstract bool Omvat(Mogelijkheden ander);

    /// <summary>True when at least one possibility is in both.</summary>
    internal virtual bool Overlapt(Mogelijkheden ander) => Doorsnede(ander) is not null;

    /// <summary>True or false, known.</summary>
    /// <param name="waarde">The truth.</param>
    public static Mogelijkheden Waarheid(bool waarde) => new Waarheidswaarde(Waarheden.Van(waarde));

    /// <summary>One number, known.</summary>
    /// <param name="waarde">The number, in the unit of the fact.</param>
    public static Mogelijkheden Getal(decimal waarde) => Getal(waarde, waarde);

    /// <summary>A number within a range, ends included.</summary>
    /// <param name="van">Smallest possible number.</param>
    /// <param name="tot">Largest possible number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smallest is larger than the largest.</exception>
    public static Mogelijkheden Getal(decimal van, decimal tot) => new Getallen(Bereiken<decimal>.Van(van, tot));

    /// <summary>One date, known.</summary>
    /// <param name="waarde">The date.</param>
    public static Mogelijkheden Datum(DateOnly waarde) => Datum(waarde, waarde);

    /// <summary>A date within a range, ends included.</summary>
    /// <param name="van">Earliest possible date.</param>
    /// <param name="tot">Latest possible date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The earliest is later than the latest.</exception>
    public static Mogelijkheden Datum(DateOnly van, DateOnly tot) => new Datums(Bereiken<DateOnly>.Van(van, tot));

    /// <summary>One of the codes given; with one code it is known.</summary>
    /// <param name="codes">At least one code.</param>
    /// <exception cref="ArgumentException">No code was given.</exception>
    public static Mogelijkheden Keuze(params IReadOnlyCollection<string> codes) => Keuzes.Van(codes);

    /// <summary>Exactly these codes.</summary>
    /// <param name="codes">The codes; none is a value too.</param>
    public static Mogelijkheden Codes(params IReadOnlyCollection<string> codes) => Codeverzameling.Van(codes, []);

    /// <summary>At least these codes, and possibly some of the others.</summary>
    /// <param name="bevat">The codes that are certainly in the set.</param>
    /// <param name="mogelijk">The codes that may be in it besides.</param>
    public static Mogelijkheden Codes(IReadOnlyCollection<string> bevat, IReadOnlyCollection<string> mogelijk) =>
        Codeverzameling.Van(bevat, mogelijk);

    private protected T Zelfde<T>(Mogelijkheden ander)
        where T : Mogelijkheden =>
        ander as T ?? throw new ArgumentException($"A value of type {ander.Soort} cannot be combined with {Soort}.", nameof(ander));
}
