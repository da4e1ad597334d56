using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten;

/// <summary>The fact sheet as programs see it: for developers and auditors, the same in every format.</summary>
internal static class Feitzinnen
{
    /// <summary>Names of the cells of <see cref="Rij"/>.</summary>
    public static readonly string[] Kop = ["Adres", "Waarde", "Kandidaat", "Graad", "Oorzaak", "Herkomst"];

    /// <summary>Address, value, candidate, grade, cause and sources of one fact.</summary>
    public static string[] Rij(Toetsrapport rapport, Feitwaarde waarde)
    {
        Feit feit = rapport.Regelset.Feiten.Zoek(waarde.Adres.Feit)!; // only facts of the set are on the sheet
        return
        [
            waarde.Adres.ToString(),
            waarde.Waarde is null ? "" : Zinnen.Waarde(waarde.Waarde, feit),
            waarde.Kandidaat is null ? "" : Zinnen.Waarde(waarde.Kandidaat, feit),
            Codenaam.Van(waarde.Graad),
            waarde.Oorzaak is { } oorzaak ? Codenaam.Van(oorzaak) : "",
            string.Join("; ", waarde.Herkomst.Select(Herkomst).Distinct(StringComparer.Ordinal)),
        ];
    }

    /// <summary>Kind of source, entry or party, and place in the text.</summary>
    private static string Herkomst(Herkomst herkomst) => string.Join(" ", new[]
    {
        Codenaam.Van(herkomst.Soort), herkomst.Bron, herkomst.Door, herkomst.Lezer,
        herkomst.Passage is { } p ? $"{p.Veld}:{Getaltekst.Van(p.Begin)}+{Getaltekst.Van(p.Lengte)}" : null,
    }.Where(t => !string.IsNullOrEmpty(t)));
}
