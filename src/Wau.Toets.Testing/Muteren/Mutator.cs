using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Muteren;

/// <summary>Makes every mutant of a rule set once.</summary>
internal static class Mutator
{
    public static IEnumerable<Mutatie> Van(Regelset set) => Onderdelen.Van(set).SelectMany(Van);

    private static IEnumerable<Mutatie> Van(Onderdeel deel)
    {
        // Two changes that come to the same rules are one mutant.
        var gezien = new HashSet<Variant>();
        return Alle(deel).Where(m => m.Variant.Regels.Count > 0 && gezien.Add(m.Variant));
    }

    private static IEnumerable<Mutatie> Alle(Onderdeel deel)
    {
        foreach ((Wortel wortel, Plek plek) in deel.Plekken())
        {
            foreach (Knoopmutatie mutatie in Knoopmutaties.Van(plek.Knoop))
            {
                yield return new(mutatie.Soort, deel, plek.Pad, mutatie.Was, mutatie.Wordt, wortel.Met(plek.Met(mutatie.Nieuw)));
            }
        }

        foreach ((Mutatiesoort soort, string stap, string was, string wordt, Regel nieuw) in deel.Regel is { } regel ? Regelmutaties.Van(regel) : [])
        {
            yield return new(soort, deel, deel.Pad + stap, was, wordt, deel.MetRegel!(nieuw));
        }
    }
}
