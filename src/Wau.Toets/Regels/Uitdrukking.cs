using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A quantity (<em>uitdrukking</em>): a number, date, choice, set of codes or truth.</summary>
public abstract record Uitdrukking : Knoop
{
    private protected Uitdrukking()
    {
    }

    /// <summary>Type of the outcome.</summary>
    internal abstract Feitsoort Soort { get; }

    /// <summary>Everything the outcome may be; at least every outcome of every completion of the unknown facts.</summary>
    internal abstract Mogelijkheden Bereken(Zicht zicht);

    internal override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        if (Bereken(zicht).IsPunt)
        {
            return;
        }

        foreach (Knoop deel in Delen)
        {
            deel.Openstaand(zicht, open);
        }
    }
}
