using System.Collections.Frozen;
using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A rule as the engine runs it, from a pack or from C#.</summary>
internal abstract class Toetsregel(Regel regel)
{
    public Regel Regel { get; } = regel;

    /// <summary>True when every completion can be reasoned about from the conditions alone.</summary>
    public abstract bool IsData { get; }

    /// <summary>Every node it evaluates; for a C# rule those of the derived facts it reads.</summary>
    public abstract IEnumerable<Knoop> Knopen { get; }

    public abstract Regeluitslag Beoordeel(Zicht zicht);

    /// <summary>Open facts that can still change the outcome.</summary>
    public abstract void Openstaand(Zicht zicht, ISet<Feitadres> open);

    /// <summary>Ids of all facts and derived facts the rule refers to, underlying ones included.</summary>
    public abstract IEnumerable<string> Feiten();

    /// <summary>The same ids as a set, collected once.</summary>
    public FrozenSet<string> GelezenFeiten => field ??= Feiten().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The facts nodes refer to, lists of members included.</summary>
    protected static IEnumerable<string> Onder(IEnumerable<Knoop> knopen) => knopen.Select(k => k switch
    {
        Feitverwijzing f => f.Feit.Id,
        { Over: { } bereik } => Zicht.Lijstfeit(bereik),
        _ => null,
    }).OfType<string>();
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

    public override IEnumerable<Knoop> Knopen => Regel.Knopen();

    public override IEnumerable<string> Feiten() => Onder(Knopen).Distinct(StringComparer.Ordinal);
}

/// <summary>A rule written in C#.</summary>
internal sealed class Coderegel(IRegel regel, Reeks<Knoop>? afgeleid = null) : Toetsregel(regel.Regel)
{
    /// <summary>The rule as it was given.</summary>
    public IRegel Bron => regel;

    public override bool IsData => false;

    /// <summary>Ids of the facts and derived facts it says it reads.</summary>
    public Reeks<string> Opgegeven => regel.Feiten;

    public override IEnumerable<Knoop> Knopen => (afgeleid ?? []).SelectMany(k => k.Alle());

    public override Regeluitslag Beoordeel(Zicht zicht)
    {
        Regeluitslag uitslag = regel.Beoordeel(zicht);
        return uitslag.Past(Regel.Trappen.Count) ? uitslag : throw new InvalidOperationException($"The outcome of rule '{Regel.Id}' says nothing about its {Regel.Trappen.Count} steps.");
    }

    public override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        foreach (string feit in regel.Feiten)
        {
            zicht.Openstaand(feit, open);
        }
    }

    public override IEnumerable<string> Feiten() => regel.Feiten.Concat(Onder(Knopen)).Distinct(StringComparer.Ordinal);
}
