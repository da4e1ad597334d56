namespace Wau.Toets.TweedeKamer;

/// <summary>Limits for reading the XML of a parliamentary paper; what goes over one is refused, not cut off.</summary>
public sealed record KamerstukXmlOpties
{
    /// <summary>Most bytes of XML that are read.</summary>
    /// <value>16 MiB by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxBytes { get; init => field = Positief(value, nameof(MaxBytes)); } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of elements; the root counts as 1.</summary>
    /// <value>64 by default; published papers stay under 20.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxDiepte { get; init => field = Positief(value, nameof(MaxDiepte)); } = 64;

    /// <summary>Most paragraphs that are read.</summary>
    /// <value>20,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxAlineas { get; init => field = Positief(value, nameof(MaxAlineas)); } = 20_000;

    /// <summary>Most characters (UTF-16) in all paragraphs together.</summary>
    /// <value>One million by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public int MaxTekens { get; init => field = Positief(value, nameof(MaxTekens)); } = 1_000_000;

    private static int Positief(int waarde, string naam)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(waarde, naam);
        return waarde;
    }
}
