using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Values that the examples of a set use: a date to start from, organisations to try.</summary>
internal sealed class Proefvoorraad
{
    private static readonly DateOnly Gewoon = new(2027, 1, 1);

    private readonly Dictionary<string, Reeks<string>> _codes = new(StringComparer.Ordinal);

    public Proefvoorraad(Regelset set)
    {
        Voorbeeldfeit[] feiten = [.. set.Pakketten.SelectMany(p => p.Voorbeelden).SelectMany(v => v.Feiten)];
        Datum = feiten.Select(f => f.Waarde).OfType<Datums>().Where(d => d.IsPunt).Select(d => d.Waarden.Kleinste).Where(d => d.Year is > 1 and < 9900)
            .CountBy(d => d).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Select(d => d.Key).FirstOrDefault(Gewoon);
        foreach (Feit feit in set.Feiten.Feiten.Where(f => f.Soort == Feitsoort.Codes))
        {
            IEnumerable<string> gebruikt = feiten.Where(f => string.Equals(f.Adres.Feit, feit.Id, StringComparison.Ordinal)).Select(f => f.Waarde)
                .OfType<Codeverzameling>().SelectMany(c => c.Bevat)
                .CountBy(c => c, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key);
            _codes[feit.Id] = [.. gebruikt.Concat(((Codeverzameling)feit.Domein).Mogelijk).Distinct(StringComparer.Ordinal).Take(2)];
        }
    }

    /// <summary>The date that examples use most.</summary>
    public DateOnly Datum { get; }

    /// <summary>No codes, one code, two codes.</summary>
    public IEnumerable<Mogelijkheden> Codes(string feit) => Enumerable.Range(0, _codes[feit].Count + 1).Select(n => Mogelijkheden.Codes([.. _codes[feit].Take(n)]));
}
