using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>Fills in what is known, so that only the open facts of a rule are left.</summary>
/// <param name="zicht">The facts.</param>
/// <param name="feiten">The open facts.</param>
internal sealed class Restlezer(Zicht zicht, IReadOnlyDictionary<Feitadres, Openfeit> feiten)
{
    /// <summary>What is left of a rule; null when open facts do more in it than being compared with constants.</summary>
    public Restregel? Lees(Regel regel)
    {
        Rest? geldt = regel.VanToepassing is { } wanneer ? Lees(wanneer) : Restvast.Waar;
        var trappen = new List<Rest>(regel.Trappen.Count);
        foreach (Trap trap in regel.Trappen)
        {
            if (Lees(trap.Als!) is not { } rest)
            {
                return null;
            }

            trappen.Add(rest);
            if (rest == Restvast.Waar)
            {
                break;
            }
        }

        return geldt is null ? null : new(regel, geldt, [.. trappen]);
    }

    private Rest? Lees(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Allemaal a => Telling(a.Voorwaarden.Count, a.Voorwaarden),
        MinstensEen e => Telling(1, e.Voorwaarden),
        Tenminste t => Telling(t.Aantal, t.Voorwaarden),
        Elke e when zicht.Leden(e.Bereik) is { IsVolledig: true } leden => Telling(leden.Bekend.Count, Leden(leden, e.Bereik, e.Deel)),
        Enige e when zicht.Leden(e.Bereik) is { IsVolledig: true } leden => Telling(1, Leden(leden, e.Bereik, e.Deel)),
        Niet n => Niet(Lees(n.Deel)),
        IsWaar { Deel: AlsWaarheid w } => Lees(w.Deel),
        IsWaar { Deel: Afleiding { Feit.Uit: Voorwaarde uit } } => Lees(uit),
        _ => Vergelijking(voorwaarde),
    };

    private static Rest? Niet(Rest? deel) => deel is null ? null : deel == Restvast.Waar ? Restvast.Onwaar : deel == Restvast.Onwaar ? Restvast.Waar : new Restniet(deel);

    private Rest?[] Leden(Ledenlijst leden, Bereik bereik, Voorwaarde deel)
    {
        var uit = new Rest?[leden.Bekend.Count];
        for (int i = 0; i < uit.Length; i++)
        {
            using Zicht.Lidstand _ = zicht.Met(bereik, leden.Bekend[i]);
            uit[i] = Lees(deel);
        }

        return uit;
    }

    private Rest? Telling(int aantal, Reeks<Voorwaarde> voorwaarden)
    {
        var delen = new Rest?[voorwaarden.Count];
        for (int i = 0; i < delen.Length; i++)
        {
            delen[i] = Lees(voorwaarden[i]);
        }

        return Telling(aantal, delen);
    }

    /// <summary>A part that cannot be read does no harm when the others decide.</summary>
    private static Rest? Telling(int aantal, Rest?[] delen)
    {
        int zeker = 0;
        int hoogstens = 0;
        bool leesbaar = true;
        foreach (Rest? deel in delen)
        {
            zeker += deel == Restvast.Waar ? 1 : 0;
            hoogstens += deel != Restvast.Onwaar ? 1 : 0;
            leesbaar &= deel is not null;
        }

        return zeker >= aantal ? Restvast.Waar
            : hoogstens < aantal ? Restvast.Onwaar
            : leesbaar ? new Resttelling(aantal, delen!)
            : null;
    }

    private Rest? Vergelijking(Voorwaarde voorwaarde) =>
        Vakkenlezer.Vergelijking(voorwaarde).Feit is Feitverwijzing verwijzing && feiten.TryGetValue(zicht.Adres(verwijzing.Feit), out Openfeit? feit)
            ? Tabel(voorwaarde, feit)
            : Restvast.Van(voorwaarde.Beoordeel(zicht));

    private Rest? Tabel(Voorwaarde vergelijking, Openfeit feit)
    {
        uint waar = 0;
        for (int i = 0; i < feit.Waarden.Count; i++)
        {
            Waarheid waarheid = Vul(vergelijking, new Vast(feit.Waarden[i])).Beoordeel(zicht);
            if (waarheid == Waarheid.Onbekend)
            {
                return null;
            }

            waar |= waarheid == Waarheid.Waar ? 1u << i : 0;
        }

        return waar == feit.Alle ? Restvast.Waar : waar == 0 ? Restvast.Onwaar : new Restfeit(feit.Nummer, waar);
    }

    /// <summary>A comparison of a fact with a constant, with a value in the place of the fact.</summary>
    private static Voorwaarde Vul(Voorwaarde vergelijking, Vast waarde) => vergelijking switch
    {
        IsWaar w => w with { Deel = waarde },
        IsGelijk { Rechts: Vast } g => g with { Links = waarde },
        IsGelijk g => g with { Rechts = waarde },
        IsKleiner { Rechts: Vast } k => k with { Links = waarde },
        IsKleiner k => k with { Rechts = waarde },
        IsEenVan e => e with { Links = waarde },
        BevatEen b => b with { Links = waarde },
        _ => throw new InvalidOperationException("Not a comparison with a constant."),
    };
}
