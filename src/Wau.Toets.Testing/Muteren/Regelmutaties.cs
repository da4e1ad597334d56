using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Muteren;

/// <summary>The small changes to the steps of a rule; each gives a rule that a pack can hold.</summary>
internal static class Regelmutaties
{
    /// <summary>What changes, where below the rule, what stood there and what stands there now.</summary>
    public static IEnumerable<(Mutatiesoort Soort, string Stap, string Was, string Wordt, Regel Nieuw)> Van(Regel regel) =>
        [.. Weglaten(regel), .. Verlies(regel), .. Ernsten(regel), .. Volgorde(regel)];

    private static IEnumerable<(Mutatiesoort Soort, string Stap, string Was, string Wordt, Regel Nieuw)> Weglaten(Regel regel)
    {
        if (regel.VanToepassing is { } voorwaarde)
        {
            yield return (Mutatiesoort.Weglaten, ".vanToepassing", Bomen.Knoopjson.Tekst(voorwaarde), "", regel with { VanToepassing = null });
        }

        for (int i = 0; i < regel.Trappen.Count && regel.Trappen.Count > 1; i++)
        {
            yield return (Mutatiesoort.Weglaten, Trap(i), $"trap {Getaltekst.Van(i + 1)}", "", regel with { Trappen = [.. regel.Trappen.Where((_, n) => n != i)] });
        }
    }

    // To each outcome that a step can give: other partial losses only show in points, which an example does not state.
    private static IEnumerable<(Mutatiesoort Soort, string Stap, string Was, string Wordt, Regel Nieuw)> Verlies(Regel regel)
    {
        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            Trap trap = regel.Trappen[i];
            int[] ander = trap.Verliest == regel.Gewicht ? [0, regel.Gewicht - 1] : [0, regel.Gewicht];
            foreach (int verliest in ander.Distinct().Where(v => v != trap.Verliest))
            {
                Ernst ernst = verliest == 0 ? Ernst.Geen : trap.Ernst == Ernst.Geen ? Ernst.Aandacht : trap.Ernst;
                yield return (Mutatiesoort.Verlies, $"{Trap(i)}.verliest", Getaltekst.Van(trap.Verliest), Getaltekst.Van(verliest), Met(regel, i, trap with { Verliest = verliest, Ernst = ernst }));
            }
        }
    }

    private static IEnumerable<(Mutatiesoort Soort, string Stap, string Was, string Wordt, Regel Nieuw)> Ernsten(Regel regel)
    {
        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            Trap trap = regel.Trappen[i];
            Ernst[] naast = trap.Ernst switch
            {
                Ernst.Blokkade => [Ernst.Knelpunt],
                Ernst.Knelpunt => [Ernst.Blokkade, Ernst.Aandacht],
                Ernst.Aandacht => [Ernst.Knelpunt],
                _ => [],
            };
            foreach (Ernst ernst in naast)
            {
                yield return (Mutatiesoort.Ernst, $"{Trap(i)}.ernst", Codenaam.Van(trap.Ernst), Codenaam.Van(ernst), Met(regel, i, trap with { Ernst = ernst }));
            }
        }
    }

    private static IEnumerable<(Mutatiesoort Soort, string Stap, string Was, string Wordt, Regel Nieuw)> Volgorde(Regel regel)
    {
        for (int i = 0; i + 1 < regel.Trappen.Count; i++)
        {
            Trap[] trappen = [.. regel.Trappen];
            (trappen[i], trappen[i + 1]) = (trappen[i + 1], trappen[i]);
            (string een, string twee) = (Getaltekst.Van(i + 1), Getaltekst.Van(i + 2));
            yield return (Mutatiesoort.Volgorde, Trap(i), $"trap {een}, trap {twee}", $"trap {twee}, trap {een}", regel with { Trappen = [.. trappen] });
        }
    }

    private static string Trap(int i) => $".trappen[{Getaltekst.Van(i)}]";

    private static Regel Met(Regel regel, int i, Trap trap) => regel with { Trappen = [.. regel.Trappen.Select((t, n) => n == i ? trap : t)] };
}
