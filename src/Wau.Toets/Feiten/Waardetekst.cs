using System.Globalization;

namespace Wau.Toets.Feiten;

/// <summary>Values as JSON and messages write them, the same in every culture.</summary>
internal static class Waardetekst
{
    /// <summary>A number without trailing zeros and with a decimal point.</summary>
    public static string Getal(decimal getal) => getal.ToString("0.############################", CultureInfo.InvariantCulture);
}
