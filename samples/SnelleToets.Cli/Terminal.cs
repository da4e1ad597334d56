namespace SnelleToets.Cli;

/// <summary>The three streams and the clock a command may use; tests give their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Uit">Standard output, as bytes.</param>
/// <param name="Fout">Standard error, as text.</param>
/// <param name="ToonVoortgang">True when standard error is a terminal.</param>
/// <param name="Klok">The clock for the default reference date of a single paper.</param>
internal sealed record Terminal(Stream In, Stream Uit, TextWriter Fout, bool ToonVoortgang, TimeProvider Klok)
{
    public static Terminal Standaard { get; } =
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected, TimeProvider.System);

    public DateOnly Vandaag => DateOnly.FromDateTime(Klok.GetLocalNow().DateTime);

    public void Meld(IEnumerable<Wau.Toets.Melding> meldingen)
    {
        foreach (Wau.Toets.Melding melding in meldingen)
        {
            Fout.WriteLine(melding);
        }
    }
}
