using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Bomen;

/// <summary>Walks expressions and builds changed ones; what is not changed stays the same object.</summary>
internal static class Boom
{
    /// <summary>The node itself and everything below it; derived facts are looked at apart, so not below a reference to one.</summary>
    public static IEnumerable<Plek> Plekken(Knoop wortel, string pad) => Plekken(new Plek(pad, wortel, k => k, []));

    /// <summary>The same expression with every node changed that the function has another for, from the leaves up.</summary>
    public static Knoop Vervang(Knoop knoop, Func<Knoop, Knoop> nieuw)
    {
        Knoop[] delen = [.. Delen(knoop)];
        Knoop uit = knoop;
        for (int i = 0; i < delen.Length; i++)
        {
            Knoop deel = Vervang(delen[i], nieuw);
            if (!ReferenceEquals(deel, delen[i]))
            {
                uit = Met(uit, i, deel);
            }
        }

        return nieuw(uit);
    }

    /// <summary>The limits of a range that a pack can write as "tussen".</summary>
    public static bool IsTussen(Knoop knoop) => knoop is Allemaal
    {
        Voorwaarden: [IsKleiner { Omgekeerd: true, OfGelijk: true } van, IsKleiner { Omgekeerd: false, OfGelijk: true } tot],
    } && van.Rechts.Equals(tot.Links);

    private static IEnumerable<Plek> Plekken(Plek plek)
    {
        yield return plek;
        if (plek.Knoop is Allemaal tussen && IsTussen(tussen))
        {
            foreach (Plek grens in Grenzen(plek, tussen))
            {
                yield return grens;
            }

            yield break;
        }

        int i = 0;
        foreach (Knoop deel in Delen(plek.Knoop))
        {
            int plaats = i++;
            Reeks<Bereik> over = plek.Knoop.Over is { } bereik ? [.. plek.Over, bereik] : plek.Over;
            var onder = new Plek(plek.Pad + Stap(plek.Knoop, plaats), deel, k => plek.Met(Met(plek.Knoop, plaats, k)), over);
            foreach (Plek lager in Plekken(onder))
            {
                yield return lager;
            }
        }
    }

    /// <summary>The two limits of a "tussen", which is one condition to its author.</summary>
    private static IEnumerable<Plek> Grenzen(Plek plek, Allemaal tussen)
    {
        var van = (IsKleiner)tussen.Voorwaarden[0];
        var tot = (IsKleiner)tussen.Voorwaarden[1];
        Plek[] grenzen =
        [
            new(plek.Pad + ".tussen[0]", van.Links, k => plek.Met(new Allemaal([van with { Links = (Uitdrukking)k }, tot])), plek.Over),
            new(plek.Pad + ".tussen[1]", tot.Rechts, k => plek.Met(new Allemaal([van, tot with { Rechts = (Uitdrukking)k }])), plek.Over),
        ];
        return grenzen.SelectMany(Plekken);
    }

    private static IEnumerable<Knoop> Delen(Knoop knoop) => knoop is Afleiding ? [] : knoop.Delen;

    private static string Stap(Knoop ouder, int i) => ouder switch
    {
        Allemaal or MinstensEen => $".{ouder.Woord}[{Getaltekst.Van(i)}]",
        Tenminste => $".van[{Getaltekst.Van(i)}]",
        AantalWaar => $".aantal[{Getaltekst.Van(i)}]",
        Niet { Deel: not IsGelijk } => ".niet",
        Elke or Enige => ".geldt",
        OverBereik => ".van",
        AantalCodes => ".aantal",
        AlsDan => i switch { 0 => ".als", 1 => ".dan", _ => ".anders" },
        IsKleiner { Omgekeerd: true } k => i == 0 ? $".{k.Woord}" : "",
        IsKleiner k => i == 1 ? $".{k.Woord}" : "",
        IsGelijk => i == 1 ? ".is" : "",
        Rekensom or Tijdsduur => $".{ouder.Woord}[{Getaltekst.Van(i)}]",
        DatumPlus => ".datum",
        MaandDag => ".maandDag",
        _ => "",
    };

    private static Knoop Met(Knoop ouder, int i, Knoop deel) => ouder switch
    {
        Allemaal k => new Allemaal(Met(k.Voorwaarden, i, deel)),
        MinstensEen k => new MinstensEen(Met(k.Voorwaarden, i, deel)),
        Tenminste k => k with { Voorwaarden = Met(k.Voorwaarden, i, deel) },
        AantalWaar k => new AantalWaar(Met(k.Voorwaarden, i, deel)),
        Niet => new Niet((Voorwaarde)deel),
        IsWaar => new IsWaar((Uitdrukking)deel),
        AlsWaarheid => new AlsWaarheid((Voorwaarde)deel),
        Elke k => k with { Deel = (Voorwaarde)deel },
        Enige k => k with { Deel = (Voorwaarde)deel },
        OverBereik k => k with { Deel = (Uitdrukking)deel },
        AantalCodes => new AantalCodes((Uitdrukking)deel),
        AlsDan k => i switch
        {
            0 => k with { Als = (Voorwaarde)deel },
            1 => k with { Dan = (Uitdrukking)deel },
            _ => k with { Anders = (Uitdrukking)deel },
        },
        IsGelijk k => i == 0 ? k with { Links = (Uitdrukking)deel } : k with { Rechts = (Uitdrukking)deel },
        IsKleiner k => i == 0 ? k with { Links = (Uitdrukking)deel } : k with { Rechts = (Uitdrukking)deel },
        IsEenVan k => k with { Links = (Uitdrukking)deel },
        BevatEen k => k with { Links = (Uitdrukking)deel },
        Rekensom k => k with { Termen = Met(k.Termen, i, deel) },
        Tijdsduur k => i == 0 ? k with { Van = (Uitdrukking)deel } : k with { Tot = (Uitdrukking)deel },
        DatumPlus k => k with { Datum = (Uitdrukking)deel },
        MaandDag => new MaandDag((Uitdrukking)deel),
        _ => throw new InvalidOperationException($"A {ouder.GetType().Name} has no parts to replace."),
    };

    private static Reeks<T> Met<T>(Reeks<T> delen, int i, Knoop deel)
        where T : Knoop => [.. delen.Select((d, n) => n == i ? (T)deel : d)];
}
