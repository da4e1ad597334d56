using System.Globalization;

namespace Wau.Toets.Tests.Rapporten;

/// <summary>Runs something as it would run on a machine set to another culture.</summary>
internal static class Cultuur
{
    public static T In<T>(string naam, Func<T> doe)
    {
        CultureInfo was = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(naam);
            return doe();
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
        }
    }
}
