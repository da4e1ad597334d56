using System.Globalization;

namespace Wau.Toets.Invoer;

/// <summary>Dates in JSON: year-month-day.</summary>
internal static class Jsondatum
{
    public static DateOnly? Lees(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum) ? datum : null;

    public static string Schrijf(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
