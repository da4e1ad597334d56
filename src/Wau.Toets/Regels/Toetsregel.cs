using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A rule as the engine runs it, from a pack or from C#.</summary>
internal abstract class Toetsregel(Regel regel)
{
    public Regel Regel { get; } = regel;

    /// <summary>True when every completion can be reasoned about from the conditions alone.</summary>
    public abstract bool IsData { get; }

    public abstract Regeluitslag Beoordeel(Zicht zicht);

    /// <summary>Open facts that can still change the outcome.</summary>
    public abstract void Openstaand(Zicht zicht, ISet<Feitadres> open);

    /// <summary>Ids of all facts and derived facts the rule refers to, underlying ones included.</summary>
    public abstract IEnumerable<string> Feiten();
}

/// <summary>A rule from a pack: its conditions decide.</summary>
internal sealed class Dataregel(Regel regel) : Toetsregel(regel)
{
    public override bool IsData => true;

    public override Regeluitslag Beoordeel(Zicht zicht)
    {
        Waarheid vanToepassing = Regel.VanToepassing?.Beoordeel(zicht) ?? Waarheid.Waar;
        if (vanToepassing == Waarheid.Onwaar)
        {
            return Regeluitslag.NietVanToepassing;
        }

        uint mogelijk = 0;
        for (int i = 0; i < Regel.Trappen.Count; i++)
        {
            Waarheid als = Regel.Trappen[i].Als!.Beoordeel(zicht);
            mogelijk |= als == Waarheid.Onwaar ? 0 : 1u << i;
            if (als == Waarheid.Waar)
            {
                return Regeluitslag.Uit(vanToepassing, mogelijk, geenTrap: false);
            }
        }

        return Regeluitslag.Uit(vanToepassing, mogelijk, geenTrap: true);
    }

    public override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        Regel.VanToepassing?.Openstaand(zicht, open);
        foreach (Trap trap in Regel.Trappen)
        {
            trap.Als!.Openstaand(zicht, open);
            if (trap.Als.Beoordeel(zicht) == Waarheid.Waar)
            {
                return;
            }
        }
    }

    public override IEnumerable<string> Feiten() => Regel.Knopen().OfType<Feitverwijzing>().Select(f => f.Feit.Id)
        .Concat(Regel.Knopen().OfType<OverBereik>().Select(o => o.Bereik).Concat(Regel.Knopen().OfType<Elke>().Select(e => e.Bereik)).Concat(Regel.Knopen().OfType<Enige>().Select(e => e.Bereik))
            .Select(Zicht.Lijstfeit).OfType<string>())
        .Distinct(StringComparer.Ordinal);
}

/// <summary>A rule written in C#.</summary>
internal sealed class Coderegel(IRegel regel) : Toetsregel(regel.Regel)
{
    public override bool IsData => false;

    public override Regeluitslag Beoordeel(Zicht zicht) => regel.Beoordeel(zicht);

    public override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        foreach (string feit in regel.Feiten)
        {
            zicht.Openstaand(feit, open);
        }
    }

    public override IEnumerable<string> Feiten() => regel.Feiten;
}
