using System.Collections.Frozen;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Tells organisations and roles from parties that may be persons, and gives the latter a number.</summary>
internal sealed class Partijen(Organisatieregister register)
{
    private const string Begin = "partij ";

    private static readonly FrozenSet<string> Rollen = FrozenSet.ToFrozenSet(
        [
            .. Codenaam.Alle<Wie>(), "de indiener", "de regering", "het kabinet", "kabinet", "de wetgever", "de uitvoerder", "uitvoerders", "de toezichthouder",
            "gemeente", "gemeenten", "provincie", "provincies", "waterschap", "waterschappen", "ministerie", "beleidsmedewerker", "uitvoeringstoetser", "toetser", "beoordelaar", "jurist",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _bekend = FrozenSet.ToFrozenSet(
        register.Organisaties.SelectMany(o => o.Afkortingen.Concat(o.Aliassen).Append(o.Code).Append(o.Naam))
            .Concat(register.Ministeries.SelectMany(m => m.Namen.SelectMany(n => new[] { n.Naam, $"ministerie van {n.Naam}", n.Afkorting }).Append(m.Code))),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _nummers = new(StringComparer.Ordinal);

    /// <summary>True when this says which organisation or role it is, or was numbered before.</summary>
    public bool IsBekend(string partij) => Rollen.Contains(partij.Trim()) || _bekend.Contains(partij.Trim()) || IsNummer(partij);

    /// <summary>The party itself when it is an organisation or role, otherwise "partij 1" and so on, the same for the same party.</summary>
    public string? Van(string? partij)
    {
        if (partij is null || IsBekend(partij))
        {
            return partij;
        }

        if (!_nummers.TryGetValue(partij, out string? nummer))
        {
            _nummers[partij] = nummer = Begin + Getaltekst.Van(_nummers.Count + 1);
        }

        return nummer;
    }

    private static bool IsNummer(string partij) => partij.StartsWith(Begin, StringComparison.Ordinal) && partij.Length > Begin.Length && partij.AsSpan(Begin.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
