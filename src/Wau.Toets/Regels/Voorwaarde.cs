using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A condition (<em>voorwaarde</em>): true, false or unknown.</summary>
public abstract record Voorwaarde : Knoop
{
    private protected Voorwaarde()
    {
    }

    /// <summary>Three-valued: true or false only when it is so for every possibility.</summary>
    internal abstract Waarheid Beoordeel(Zicht zicht);

    internal sealed override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        if (Beoordeel(zicht) == Waarheid.Onbekend)
        {
            VerzamelOpen(zicht, open);
        }
    }

    /// <summary>Called only when this condition is unknown.</summary>
    private protected virtual void VerzamelOpen(Zicht zicht, ISet<Feitadres> open)
    {
        foreach (Knoop deel in Delen)
        {
            deel.Openstaand(zicht, open);
        }
    }
}
