using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A node in the closed expression language: a condition or a quantity.</summary>
/// <remarks>Immutable; evaluating has no side effects and no other input than the facts.</remarks>
public abstract record Knoop
{
    private protected Knoop()
    {
    }

    /// <summary>The parts of this node, left to right.</summary>
    internal virtual IEnumerable<Knoop> Delen => [];

    /// <summary>The word or sign a pack writes this node with; empty when its only part stands for it.</summary>
    internal abstract string Woord { get; }

    /// <summary>The parts as a pack writes them, constants included.</summary>
    internal virtual IEnumerable<Knoop> Geschreven => Delen;

    /// <summary>The scope whose members this node goes over; null when it does not.</summary>
    internal virtual Bereik? Over => null;

    /// <summary>Adds the open facts that can still change this node, in the state the facts are in.</summary>
    internal abstract void Openstaand(Zicht zicht, ISet<Feitadres> open);

    /// <summary>This node and everything below it.</summary>
    internal IEnumerable<Knoop> Alle() => Delen.SelectMany(d => d.Alle()).Prepend(this);
}
