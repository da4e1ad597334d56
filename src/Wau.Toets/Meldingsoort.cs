namespace Wau.Toets;

/// <summary>How bad a <see cref="Melding"/> is.</summary>
public enum Meldingsoort
{
    /// <summary>Nothing could be used.</summary>
    Fout = 0,

    /// <summary>The rest was used; the message says what was not.</summary>
    Waarschuwing,
}
