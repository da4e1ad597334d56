using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Tests.Toetsing.Voltooien;

/// <summary>What every single completion comes to, one after another: no groups, no limits, no constants.</summary>
internal static class Volledigheid
{
    /// <summary>Every completion, numbers in quarters; null when there are more than so many.</summary>
    public static IReadOnlyList<NaieveToets>? Alle(Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend, int hoogstens)
    {
        IReadOnlyList<Mogelijkheden>[] keuzes = [.. w.Adressen.Select(a => Waarden(w.Mogelijk(a, bekend)))];
        long totaal = keuzes.Aggregate(1L, (n, k) => Math.Min(n * k.Count, int.MaxValue));
        return totaal > hoogstens ? null : [.. Enumerable.Range(0, (int)totaal).Select(n => new NaieveToets(set, Wereld(w, keuzes, n)))];
    }

    /// <summary>A set of which every condition compares a fact with a constant; facts are shared.</summary>
    public static Proefset Rechtstreeks(Willekeurig w)
    {
        Reeks<Aspect> aspecten = [Proefset.Aspect("u", 9, 4), Proefset.Aspect("v", 6, 3, 1)];
        return Proefset.Van(aspecten, [.. Enumerable.Range(0, w.Toeval.Next(2, 8)).Select(n => Regel(w, $"R{n}", w.Kies(aspecten).Id))]);
    }

    private static Regel Regel(Willekeurig w, string id, string aspect)
    {
        Voorwaarde voorwaarde() => w.Toeval.Next(4) switch
        {
            0 => new Allemaal([Vergelijking(w), Vergelijking(w)]),
            1 => new MinstensEen([Vergelijking(w), new Niet(Vergelijking(w))]),
            2 => new Tenminste(2, [Vergelijking(w), Vergelijking(w), Vergelijking(w)]),
            _ => Vergelijking(w),
        };
        Trap trap(int verliest) => Proefset.Trap(verliest, verliest == 0 ? Ernst.Geen : w.Kies([Ernst.Blokkade, Ernst.Knelpunt, Ernst.Aandacht, Ernst.Aandacht]), voorwaarde());
        return Proefset.Regel(id, aspect, 5, w.Kans(0.5) ? voorwaarde() : null, [.. Enumerable.Range(0, w.Toeval.Next(1, 4)).Select(_ => trap(w.Toeval.Next(0, 6)))]);
    }

    private static Voorwaarde Vergelijking(Willekeurig w)
    {
        Feit feit = w.Kies([.. w.Feiten]);
        var verwijzing = new Feitverwijzing(feit);
        var waarde = new Vast(w.Kies(feit.Domein));
        Voorwaarde uit = feit.Soort switch
        {
            Feitsoort.Waarheid => new IsWaar(verwijzing),
            Feitsoort.Codes => new BevatEen(verwijzing, [w.Kies(((Codeverzameling)feit.Domein).Mogelijk)]),
            Feitsoort.Keuze => new IsEenVan(verwijzing, w.Deel(feit.Domein)),
            _ => w.Toeval.Next(4) switch
            {
                0 => new IsGelijk(waarde, verwijzing),
                1 => new IsKleiner(waarde, verwijzing, w.Kans(0.5)),
                2 => new IsEenVan(verwijzing, w.Deel(feit.Domein)),
                _ => new IsKleiner(verwijzing, waarde, w.Kans(0.5)),
            },
        };
        return feit.Bereik == Bereik.Voorstel ? uit : w.Kans(0.5) ? new Elke(feit.Bereik, uit) : new Enige(feit.Bereik, uit);
    }

    private static IReadOnlyList<Mogelijkheden> Waarden(Mogelijkheden m) => m is Getallen g
        ? [.. g.Waarden.Delen.SelectMany(Kwarten).Distinct().Select(x => Mogelijkheden.Getal(x))]
        : Willekeurig.Punten(m);

    private static IEnumerable<decimal> Kwarten((decimal Van, decimal Tot) deel)
    {
        for (decimal x = deel.Van; x < deel.Tot; x += 0.25m)
        {
            yield return x;
        }

        yield return deel.Tot;
    }

    private static Wereld Wereld(Willekeurig w, IReadOnlyList<Mogelijkheden>[] keuzes, int nummer)
    {
        var waarden = new Dictionary<Feitadres, Mogelijkheden>();
        for (int i = 0; i < keuzes.Length; i++)
        {
            waarden[w.Adressen[i]] = keuzes[i][nummer % keuzes[i].Count];
            nummer /= keuzes[i].Count;
        }

        return new(waarden, w.AantalDicta);
    }
}
