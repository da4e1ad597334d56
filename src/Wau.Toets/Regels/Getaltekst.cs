using System.Globalization;

namespace Wau.Toets.Regels;

/// <summary>Whole numbers as text, the same in every culture.</summary>
internal static class Getaltekst
{
    public static string Van(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
