using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Toetsing.Sporen;

/// <summary>The ids of nodes; different for different nodes, whatever a rule, organisation or code is called.</summary>
internal static class Spoorid
{
    public static string Regel(string id) => Veilig(id);

    public static string Feit(Feitadres adres) => $"feit:{adres}";

    public static string Afgeleid(string id) => $"afgeleid:{id}";

    public static string Punten(string aspect) => $"punten:{aspect}";

    /// <summary>The n-th part of an operator, from one.</summary>
    public static string Deel(string pad, string woord, int nummer) => $"{pad}/{(char.IsLetter(woord[0]) ? woord : "deel")}-{Regels.Getaltekst.Van(nummer)}";

    /// <summary>The part of an operator for one member of a scope.</summary>
    public static string Lid(string pad, string woord, string lid) => $"{pad}/{woord}@{Veilig(lid)}";

    /// <summary>A constant, by type and value: <c>getal:18</c>, <c>keuze:nalaten,regelen</c>.</summary>
    public static string Vast(Mogelijkheden waarde) => $"{Codenaam.Van(waarde.Soort)}:{waarde switch
    {
        Waarheidswaarde w => Codenaam.Van(w.Waarde),
        Getallen g => Bereiken(g.Waarden.Delen, Waardetekst.Getal),
        Datums d => Bereiken(d.Waarden.Delen, Jsondatum.Schrijf),
        Keuzes k => Codes(k.Opties),
        Codeverzameling c => Codes(c.Bevat) + (c.IsVolledig ? "" : ":" + Codes(c.Mogelijk)),
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    }}";

    private static string Bereiken<T>(IReadOnlyList<(T Van, T Tot)> delen, Func<T, string> schrijf)
        where T : IEquatable<T> => string.Join(',', delen.Select(d => d.Van.Equals(d.Tot) ? schrijf(d.Van) : $"{schrijf(d.Van)}..{schrijf(d.Tot)}"));

    private static string Codes(Reeks<string> codes) => string.Join(',', codes.Select(Veilig));

    /// <summary>Signs that mean something in an id are written as in a web address.</summary>
    private static string Veilig(string naam) => naam.AsSpan().IndexOfAny("%/:@,") < 0 ? naam : naam
        .Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
