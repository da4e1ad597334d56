using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Values of facts as people read them, the same in every culture.</summary>
internal static class Waardewoorden
{
    private const int MeesteCodes = 5;

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };

    /// <summary>What a value says; "weten we niet" for an answer without one.</summary>
    public static string Schrijf(Feit feit, Mogelijkheden? waarde) => waarde switch
    {
        null => "weten we niet",
        Waarheidswaarde w => w.Waarde switch { Waarheid.Waar => "ja", Waarheid.Onwaar => "nee", _ => "ja of nee" },
        Getallen g => $"{Bereik(g.Waarden, Getal)}{(feit.Eenheid.Length > 0 ? " " + feit.Eenheid : "")}",
        Datums d => Bereik(d.Waarden, Zinnen.Datum),
        Keuzes k => Zinnen.Opsomming(k.Opties.Select(o => Titel(feit, o)), "of"),
        Codeverzameling c => Codes(feit, c),
        _ => "onbekend",
    };

    private static string Codes(Feit feit, Codeverzameling codes)
    {
        string zeker = Zinnen.Opsomming(codes.Bevat.Select(c => Titel(feit, c)), "en");
        string mogelijk = codes.Mogelijk.Count switch
        {
            0 => "",
            <= MeesteCodes => $"mogelijk {Zinnen.Opsomming(codes.Mogelijk.Select(c => Titel(feit, c)), "of")}",
            _ => "mogelijk nog andere",
        };
        return (zeker, mogelijk) switch
        {
            ("", "") => "geen",
            (_, "") => zeker,
            ("", _) => mogelijk,
            _ => $"{zeker}, {mogelijk}",
        };
    }

    private static string Bereik<T>(Bereiken<T> bereiken, Func<T, string> schrijf)
        where T : struct, IComparable<T>, IEquatable<T> =>
        Zinnen.Opsomming(bereiken.Delen.Select(d => d.Van.Equals(d.Tot) ? schrijf(d.Van) : $"{schrijf(d.Van)} tot en met {schrijf(d.Tot)}"), "of");

    private static string Getal(decimal getal) => getal.ToString("#,##0.############", Nederlands);

    private static string Titel(Feit feit, string code) =>
        feit.Waarden.FirstOrDefault(w => string.Equals(w.Code, code, StringComparison.Ordinal))?.Titel ?? code;
}
