using Wau.Toets.Pakketten;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Bomen;

/// <summary>Finds the rules and derived facts of a set in their packs.</summary>
internal static class Onderdelen
{
    /// <summary>Every rule and derived fact once, in the order of the packs; rules in C# are no data and are left out.</summary>
    public static Reeks<Onderdeel> Van(Regelset set)
    {
        Dictionary<string, int> plaatsen = set.Boek.Regels.Select((r, i) => (r.Regel.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        return
        [
            .. Uniek(set, p => p.AfgeleideFeiten, a => a.Id, "afgeleideFeiten").Select(a => Afgeleid(set, a.Pakket, a.Pad, a.Deel)),
            .. Uniek(set, p => p.Regels, r => r.Id, "regels").Select(r => Regel(r.Pakket, r.Pad, r.Deel, plaatsen[r.Deel.Id])),
        ];
    }

    /// <summary>Every part of a kind with its pack and JSON path; what two packs have in common counts for the first.</summary>
    public static IEnumerable<(string Pakket, string Pad, T Deel)> Uniek<T>(Regelset set, Func<Regelpakket, Reeks<T>> delen, Func<T, string> id, string naam) =>
        set.Pakketten.SelectMany(p => delen(p).Select((d, i) => (Pakket: p.Id, Pad: $"$.{naam}[{Getaltekst.Van(i)}]", Deel: d))).DistinctBy(d => id(d.Deel), StringComparer.Ordinal);

    private static Onderdeel Regel(string pakket, string pad, Regel regel, int plaats)
    {
        Variant Met(Regel nieuw) => new([new(plaats, new(nieuw))]);
        return new(pakket, regel.Id, pad,
        [
            .. regel.VanToepassing is { } v ? [new Wortel(pad + ".vanToepassing", v, k => Met(regel with { VanToepassing = (Voorwaarde)k }))] : (Wortel[])[],
            .. regel.Trappen.Select((trap, i) => new Wortel(
                $"{pad}.trappen[{Getaltekst.Van(i)}].als", trap.Als!, k => Met(regel with { Trappen = [.. regel.Trappen.Select((t, n) => n == i ? t with { Als = (Voorwaarde)k } : t)] }))),
        ])
        { Regel = regel, MetRegel = Met };
    }

    private static Onderdeel Afgeleid(Regelset set, string pakket, string pad, AfgeleidFeit feit) =>
        new(pakket, feit.Id, pad, [new(pad + ".uit", feit.Uit, k => Met(set, feit with { Uit = k }))]);

    private static Variant Met(Regelset set, AfgeleidFeit nieuw)
    {
        Knoop Vernieuw(Knoop knoop) => Boom.Vervang(knoop, k => k is not Afleiding a ? k
            : string.Equals(a.Feit.Id, nieuw.Id, StringComparison.Ordinal) ? new Afleiding(nieuw)
            : Vernieuw(a.Feit.Uit) is var uit && ReferenceEquals(uit, a.Feit.Uit) ? k
            : new Afleiding(a.Feit with { Uit = uit }));
        var uit = new List<Gewijzigd>();
        for (int i = 0; i < set.Boek.Regels.Count; i++)
        {
            if (set.Boek.Regels[i] is Dataregel { Regel: var oud } data && data.Knopen.Any(k => k is Afleiding a && string.Equals(a.Feit.Id, nieuw.Id, StringComparison.Ordinal)))
            {
                uit.Add(new(i, new(oud with
                {
                    VanToepassing = oud.VanToepassing is { } v ? (Voorwaarde)Vernieuw(v) : null,
                    Trappen = [.. oud.Trappen.Select(t => t with { Als = (Voorwaarde)Vernieuw(t.Als!) })],
                })));
            }
        }

        return new([.. uit]);
    }
}
