namespace Wau.Toets;

/// <summary>What came of reading something from outside (<em>leesresultaat</em>): a value when nothing was fatally wrong, and every message.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class Leesresultaat<T>
    where T : class
{
    internal Leesresultaat(T? waarde, Reeks<Melding> meldingen)
    {
        Waarde = waarde;
        Meldingen = meldingen;
    }

    /// <summary>What was read; null when at least one message is a <see cref="Meldingsoort.Fout"/>.</summary>
    public T? Waarde { get; }

    /// <summary>All errors and warnings, in the order of the input.</summary>
    public Reeks<Melding> Meldingen { get; }

    /// <summary>True when there is a value; warnings may still be present.</summary>
    public bool IsGelukt => Waarde is not null;

    /// <summary>Gives the value, or throws with every error.</summary>
    /// <exception cref="LeesException">Nothing could be read.</exception>
    public T WaardeOfFout() => Waarde ?? throw new LeesException(Meldingen);

    /// <summary>The same messages with another value made from this one; when there is no value nothing is called.</summary>
    /// <param name="maak">Makes the other value.</param>
    /// <typeparam name="TUit">Type of the other value.</typeparam>
    public Leesresultaat<TUit> Map<TUit>(Func<T, TUit> maak)
        where TUit : class
    {
        ArgumentNullException.ThrowIfNull(maak);
        return new(Waarde is null ? null : maak(Waarde), Meldingen);
    }
}

/// <summary>Makes a <see cref="Leesresultaat{T}"/>, for readers of other sources.</summary>
public static class Leesresultaat
{
    /// <summary>Makes a result from a value and the messages; the value is dropped when a message is a <see cref="Meldingsoort.Fout"/>.</summary>
    /// <param name="waarde">What was read; null only together with an error.</param>
    /// <param name="meldingen">All errors and warnings, in the order of the input.</param>
    /// <typeparam name="T">What was read.</typeparam>
    public static Leesresultaat<T> Van<T>(T? waarde, Reeks<Melding> meldingen)
        where T : class
    {
        bool fataal = false;
        foreach (Melding melding in meldingen)
        {
            fataal |= melding.Soort == Meldingsoort.Fout;
        }

        return new(fataal ? null : waarde, meldingen);
    }

    internal static Leesresultaat<T> Fout<T>(params ReadOnlySpan<Melding> meldingen)
        where T : class => new(null, Reeks.Create(meldingen));
}
