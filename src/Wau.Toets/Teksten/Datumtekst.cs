using System.Globalization;

namespace Wau.Toets.Teksten;

/// <summary>Dates as people write them in Dutch, the same in every culture.</summary>
internal static class Datumtekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Reads "20 februari 2025"; null when it is not a date.</summary>
    public static DateOnly? Lees(string tekst)
    {
        string[] delen = tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (delen.Length != 3
            || !int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out int dag)
            || !int.TryParse(delen[2], NumberStyles.None, CultureInfo.InvariantCulture, out int jaar))
        {
            return null;
        }

        int maand = Array.FindIndex(Maanden, m => m.Equals(delen[1], StringComparison.OrdinalIgnoreCase)) + 1;
        bool goed = maand > 0 && jaar is >= 1 and <= 9999 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand);
        return goed ? new DateOnly(jaar, maand, dag) : null;
    }

    /// <summary>Writes "20 februari 2025".</summary>
    public static string Schrijf(DateOnly datum) =>
        string.Create(CultureInfo.InvariantCulture, $"{datum.Day} {Maand(datum.Month)} {datum.Year}");

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Maand(int maand) => Maanden[maand - 1];
}
