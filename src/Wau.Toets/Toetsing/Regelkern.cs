using System.Numerics;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Where a rule stands, as small as it can be: what the engine counts with before anything is put into words.</summary>
/// <param name="Uitkomst">The outcome; an unresolved rule is unknown here, whatever the cause.</param>
/// <param name="Punten">Points lost.</param>
/// <param name="Ernsten">Bit n is set when severity n is still possible; at least one is.</param>
/// <param name="Trap">Position of the step that counts; -1 when none does or it is not resolved.</param>
/// <param name="Trappen">Bit n is set when step n can still be the one that counts.</param>
/// <param name="IsVanToepassing">True when the rule certainly applies.</param>
internal readonly record struct Regelkern(Uitkomst Uitkomst, Puntenbereik Punten, uint Ernsten, int Trap, uint Trappen, bool IsVanToepassing)
{
    private static readonly uint Mild = 1u << (int)Ernst.Geen;

    /// <summary>Severity that is reached for certain.</summary>
    public Ernst Ernst => (Ernst)BitOperations.Log2(Ernsten);

    /// <summary>Worst severity that is still possible.</summary>
    public Ernst ErgsteErnst => (Ernst)BitOperations.TrailingZeroCount(Ernsten);

    public bool IsBeslist => Uitkomst is Uitkomst.Voldoet or Uitkomst.Deels or Uitkomst.VoldoetNiet or Uitkomst.NietVanToepassing;

    public static Regelkern NietVanToepassing => new(Uitkomst.NietVanToepassing, default, Mild, -1, 0, false);

    /// <summary>A rule that could not be worked out: everything it may say is still possible.</summary>
    public static Regelkern Fout(Regel regel) => Van(regel, Regeluitslag.Alles(regel.Trappen.Count)) with { Uitkomst = Uitkomst.Fout };

    public static Regelkern Van(Regel regel, Regeluitslag uitslag)
    {
        if (uitslag.VanToepassing == Waarheid.Onwaar)
        {
            return NietVanToepassing;
        }

        bool opgelost = uitslag.VanToepassing == Waarheid.Waar && BitOperations.PopCount(uitslag.Trappen) + (uitslag.GeenTrap ? 1 : 0) == 1;
        bool nul = uitslag.VanToepassing == Waarheid.Onbekend || uitslag.GeenTrap;
        (int van, int tot, uint ernsten) = nul ? (0, 0, Mild) : (int.MaxValue, 0, 0u);
        for (uint trappen = uitslag.Trappen; trappen != 0; trappen &= trappen - 1)
        {
            Trap trap = regel.Trappen[BitOperations.TrailingZeroCount(trappen)];
            (van, tot) = (Math.Min(van, trap.Verliest), Math.Max(tot, trap.Verliest));
            ernsten |= 1u << (int)trap.Ernst;
        }

        Uitkomst uitkomst = !opgelost ? Uitkomst.Onbekend : van == 0 ? Uitkomst.Voldoet : van < regel.Gewicht ? Uitkomst.Deels : Uitkomst.VoldoetNiet;
        int geteld = opgelost && uitslag.Trappen != 0 ? BitOperations.TrailingZeroCount(uitslag.Trappen) : -1;
        return new(uitkomst, new(van, tot), ernsten, geteld, uitslag.Trappen, uitslag.VanToepassing == Waarheid.Waar);
    }

    /// <summary>Back from what people read.</summary>
    public static Regelkern Van(Regelstand stand) =>
        new(stand.Uitkomst, stand.Punten, stand.MogelijkeErnst.Aggregate(0u, (bits, e) => bits | (1u << (int)e)), stand.Trap ?? -1, stand.Trap is { } trap ? 1u << trap : 0, stand.IsVanToepassing);

    /// <summary>The same for people, with the cause of not being resolved.</summary>
    public Regelstand Stand(bool tegenstrijdig) => new()
    {
        Uitkomst = tegenstrijdig && Uitkomst == Uitkomst.Onbekend ? Uitkomst.Tegenstrijdig : Uitkomst,
        Punten = Punten,
        Ernst = Ernst,
        ErgsteErnst = ErgsteErnst,
        MogelijkeErnst = [.. Ernstmasker.Lijst(Ernsten)],
        Trap = Trap < 0 ? null : Trap,
        IsVanToepassing = IsVanToepassing,
    };
}

/// <summary>Severities as bits, the worst lowest.</summary>
internal static class Ernstmasker
{
    public static IEnumerable<Ernst> Lijst(uint masker)
    {
        for (; masker != 0; masker &= masker - 1)
        {
            yield return (Ernst)BitOperations.TrailingZeroCount(masker);
        }
    }
}
