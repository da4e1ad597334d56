using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>What a rule makes of the facts (<em>regeluitslag</em>): whether it applies, and which of its steps are still possible.</summary>
public readonly record struct Regeluitslag
{
    /// <summary>Most steps a rule can have.</summary>
    internal const int MeesteTrappen = 31;

    private Regeluitslag(Waarheid vanToepassing, uint trappen, bool geenTrap)
    {
        VanToepassing = vanToepassing;
        Trappen = trappen;
        GeenTrap = geenTrap;
    }

    /// <summary>Whether the rule applies.</summary>
    public Waarheid VanToepassing { get; }

    /// <summary>Bit n is set when step n can still be the one that counts.</summary>
    internal uint Trappen { get; }

    /// <summary>True when it can still be that no step holds.</summary>
    internal bool GeenTrap { get; }

    /// <summary>The rule does not apply.</summary>
    public static Regeluitslag NietVanToepassing => new(Waarheid.Onwaar, 0, false);

    /// <summary>The rule applies and no step holds: nothing is lost.</summary>
    public static Regeluitslag Voldoet => new(Waarheid.Waar, 0, true);

    /// <summary>The rule applies and one step counts.</summary>
    /// <param name="index">Position of the step, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">No rule has so many steps.</exception>
    public static Regeluitslag Trap(int index) => Mogelijk(Waarheid.Waar, geenTrap: Waarheid.Onwaar, index);

    /// <summary>Several outcomes are still possible.</summary>
    /// <param name="vanToepassing">Whether the rule applies.</param>
    /// <param name="geenTrap">Whether it can be that no step holds; <see cref="Waarheid.Onwaar"/> when that is excluded.</param>
    /// <param name="trappen">Positions of the steps that can still count.</param>
    /// <exception cref="ArgumentOutOfRangeException">No rule has so many steps.</exception>
    public static Regeluitslag Mogelijk(Waarheid vanToepassing, Waarheid geenTrap, params ReadOnlySpan<int> trappen)
    {
        uint bits = 0;
        foreach (int index in trappen)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(trappen));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, MeesteTrappen, nameof(trappen));
            bits |= 1u << index;
        }

        return new(vanToepassing, bits, geenTrap != Waarheid.Onwaar);
    }

    /// <summary>Everything is still possible.</summary>
    /// <param name="aantalTrappen">Number of steps of the rule.</param>
    internal static Regeluitslag Alles(int aantalTrappen) => new(Waarheid.Onbekend, (1u << aantalTrappen) - 1, true);

    /// <summary>True when this says something about a rule with so many steps: the default value and steps that do not exist say nothing.</summary>
    /// <param name="aantalTrappen">Number of steps of the rule.</param>
    internal bool Past(int aantalTrappen) =>
        VanToepassing == Waarheid.Onwaar || ((Trappen != 0 || GeenTrap) && Trappen >> aantalTrappen == 0);

    internal static Regeluitslag Uit(Waarheid vanToepassing, uint trappen, bool geenTrap) =>
        vanToepassing == Waarheid.Onwaar ? NietVanToepassing : new(vanToepassing, trappen, geenTrap);
}
