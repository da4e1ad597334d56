using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>The only expression in which two rules differ, each as a rule with nothing else in it.</summary>
/// <param name="Oud">The expression as it was.</param>
/// <param name="Nieuw">The expression as it became.</param>
internal sealed record Kern(Dataregel Oud, Dataregel Nieuw)
{
    /// <summary>The expression; null when the rules differ in something else, or in more.</summary>
    public static Kern? Van(Regel oud, Regel nieuw)
    {
        if (oud.Trappen.Count != nieuw.Trappen.Count || (oud.VanToepassing is null) != (nieuw.VanToepassing is null))
        {
            return null;
        }

        bool zelfdeTrappen = oud.Trappen.Zip(nieuw.Trappen).All(t => t.First with { Als = null } == t.Second with { Als = null });
        (Voorwaarde Oud, Voorwaarde Nieuw)[] anders = [.. oud.Trappen.Zip(nieuw.Trappen).Select(t => (t.First.Als!, t.Second.Als!))
            .Concat(oud.VanToepassing is { } v ? [(v, nieuw.VanToepassing!)] : []).Where(p => !p.Item1.Equals(p.Item2))];
        return zelfdeTrappen && anders.Length == 1 ? new(Alleen(oud, anders[0].Oud), Alleen(oud, anders[0].Nieuw)) : null;
    }

    /// <summary>A rule that loses its whole weight exactly when a condition holds.</summary>
    public static Dataregel Alleen(Regel regel, Voorwaarde voorwaarde) =>
        new(regel with { VanToepassing = null, Trappen = [regel.Trappen[0] with { Als = voorwaarde, Verliest = regel.Gewicht, Ernst = Ernst.Aandacht }] });
}
