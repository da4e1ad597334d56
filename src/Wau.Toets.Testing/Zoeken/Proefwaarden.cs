using System.Collections.Frozen;
using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>The values of facts that are tried: one of each kind that the rules can tell apart, and where that is not all, values near what the rules and examples name.</summary>
internal sealed class Proefwaarden
{
    private readonly Regelset _set;
    private readonly FrozenDictionary<string, Vak> _vakken;
    private readonly decimal[] _getallen;
    private readonly string[] _dagen;
    private readonly HashSet<string> _dagfeiten;
    private readonly bool _heeftSchrikkeldag;
    private readonly Proefvoorraad _voorraad;
    private readonly Dictionary<string, (Reeks<Mogelijkheden> Waarden, bool IsUitputtend)> _gevonden = new(StringComparer.Ordinal);

    public Proefwaarden(Regelset set, IReadOnlyList<Toetsregel> regels, Proefvoorraad voorraad)
    {
        _set = set;
        _voorraad = voorraad;
        _vakken = Vakkenlezer.Lees(regels);
        Knoop[] knopen = [.. regels.SelectMany(r => r.Knopen)];
        Mogelijkheden[] vast = [.. knopen.SelectMany(Constanten)];
        _dagfeiten = Dagfeiten(knopen);
        _heeftSchrikkeldag = vast.OfType<Keuzes>().Any(k => k.Bevat("02-29"));
        _getallen = [.. vast.OfType<Getallen>().SelectMany(g => g.Waarden.Delen).SelectMany(d => new[] { d.Van, d.Tot }).Distinct().Order()];
        _dagen = [.. vast.OfType<Keuzes>().SelectMany(k => k.Opties).Where(IsMaandDag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The values to try for a fact, and whether they stand for every value.</summary>
    public (Reeks<Mogelijkheden> Waarden, bool IsUitputtend) Van(string feit)
    {
        if (!_gevonden.TryGetValue(feit, out (Reeks<Mogelijkheden> Waarden, bool IsUitputtend) gevonden))
        {
            _gevonden[feit] = gevonden = Zoek(_set.Feiten.Zoek(feit)!);
        }

        return gevonden;
    }

    private (Reeks<Mogelijkheden> Waarden, bool IsUitputtend) Zoek(Feit feit)
    {
        Vak vak = _vakken.GetValueOrDefault(feit.Id, Vak.Onbekend);
        if (_dagfeiten.Contains(feit.Id) && Dagwaarden((Datums)feit.Domein) is { } dagen)
        {
            return (dagen, true);
        }

        Reeks<Mogelijkheden> waarden = vak.Proefwaarden(feit.Domein);
        return vak.IsUitputtend(feit.Domein)
            ? (waarden, true)
            : ([.. Extra(feit).Concat(waarden).Where(feit.Domein.Omvat).Distinct()], false);
    }

    /// <summary>Where only the day in the year is asked for: each day that is named, and one that is not; null when the domain lacks one of those.</summary>
    private Reeks<Mogelijkheden>? Dagwaarden(Datums domein)
    {
        DateOnly[] dagen = [.. Jaardagen().Append(new(_voorraad.Datum.Year + 1, 2, 17))];
        return !_heeftSchrikkeldag && !_dagen.Contains("02-17", StringComparer.Ordinal) && dagen.Length == _dagen.Length + 1 && Array.TrueForAll(dagen, d => domein.Omvat(Mogelijkheden.Datum(d)))
            ? [.. dagen.Select(d => Mogelijkheden.Datum(d))]
            : null;
    }

    private IEnumerable<DateOnly> Jaardagen() =>
        _dagen.Select(dag => DateOnly.ParseExact($"{_voorraad.Datum.Year + 1:0000}-{dag}", "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Facts of which rules ask nothing but the day in the year, compared with days that are named.</summary>
    private static HashSet<string> Dagfeiten(IReadOnlyList<Knoop> knopen)
    {
        MaandDag[] vergeleken = [.. knopen.SelectMany(k => k switch
        {
            IsGelijk { Links: MaandDag m, Rechts: Vast } => [m],
            IsEenVan { Links: MaandDag m } => [m],
            _ => Array.Empty<MaandDag>(),
        })];
        HashSet<string> uit = [.. vergeleken.Select(m => m.Datum).OfType<Feitverwijzing>().Select(f => f.Feit.Id)];
        foreach (Knoop knoop in knopen.Where(k => k is not MaandDag m || !vergeleken.Contains(m, ReferenceEqualityComparer.Instance)))
        {
            uit.ExceptWith(knoop.Delen.OfType<Feitverwijzing>().Select(f => f.Feit.Id));
        }

        return uit;
    }

    private IEnumerable<Mogelijkheden> Extra(Feit feit) => feit.Domein switch
    {
        Datums => Dagen().Select(d => Mogelijkheden.Datum(d)),
        Getallen => _getallen.Where(g => Math.Abs(g) <= Getalgrens.Grootste).SelectMany(g => new[] { g, g - 1, g + 1 }).Distinct().Select(g => Mogelijkheden.Getal(g)),
        Codeverzameling => _voorraad.Codes(feit.Id),
        _ => [],
    };

    // One base date, and dates as far from it as the rules ask for.
    private IEnumerable<DateOnly> Dagen()
    {
        DateOnly begin = _voorraad.Datum;
        yield return begin;
        foreach (int maanden in _getallen.Where(g => g is > 0 and < 240 && decimal.IsInteger(g)).Select(g => (int)g))
        {
            yield return begin.AddMonths(maanden);
            yield return begin.AddMonths(maanden).AddDays(-1);
            yield return begin.AddMonths(maanden - 1);
        }

        foreach (DateOnly dag in Jaardagen())
        {
            yield return dag;
        }

        if (_dagen.Length > 0)
        {
            yield return new(begin.Year + 1, 2, 17);
        }
    }

    private static IEnumerable<Mogelijkheden> Constanten(Knoop knoop) => knoop switch
    {
        Vast v => [v.Waarde],
        IsEenVan e => [e.Lijst],
        DatumPlus p => [Mogelijkheden.Getal(Math.Abs(p.Aantal))],
        _ => [],
    };

    // 29 February is left out: not every year has one.
    private static bool IsMaandDag(string code) =>
        code.Length == 5 && DateOnly.TryParseExact($"2025-{code}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
