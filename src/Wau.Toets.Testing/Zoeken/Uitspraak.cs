using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>What a rule says about facts.</summary>
internal static class Uitspraak
{
    /// <summary>Runs a rule, as the engine does: one that throws is faulty.</summary>
    public static Regelkern Van(Toetsregel regel, Zicht zicht, DateOnly? peildatum)
    {
        switch (regel.Regel.GeldigOp(peildatum))
        {
            case Waarheid.Onwaar: return Regelkern.NietVanToepassing;
            case Waarheid.Onbekend: return Regelkern.Van(regel.Regel, Regeluitslag.Alles(regel.Regel.Trappen.Count));
        }

        return Los(regel, zicht);
    }

    /// <summary>Runs a rule on a day that it holds.</summary>
    public static Regelkern Los(Toetsregel regel, Zicht zicht)
    {
        try
        {
            return Regelkern.Van(regel.Regel, regel.Beoordeel(zicht));
        }
#pragma warning disable CA1031 // The same as in the engine: a rule that throws is faulty, the rest stands.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Regelkern.Fout(regel.Regel);
        }
    }

    /// <summary>True when both say the same about what is lost.</summary>
    public static bool IsZelfde(Regelkern a, Regelkern b) => a.Uitkomst == b.Uitkomst && a.Punten == b.Punten && a.Ernsten == b.Ernsten;
}
