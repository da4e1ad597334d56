namespace Wau.Toets;

/// <summary>Thrown by the short roads (<c>Parse</c>) when reading failed; carries every message.</summary>
public sealed class LeesException : FormatException
{
    /// <summary>Makes the exception from the messages of a failed reading.</summary>
    /// <param name="meldingen">All messages; at least one is an error.</param>
    public LeesException(Reeks<Melding> meldingen)
        : base(string.Join('\n', meldingen.Where(m => m.Soort == Meldingsoort.Fout)))
        => Meldingen = meldingen;

    /// <summary>All errors and warnings, in the order of the input.</summary>
    public Reeks<Melding> Meldingen { get; }
}
