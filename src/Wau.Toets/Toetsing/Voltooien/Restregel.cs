using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>What is left of an unresolved rule when everything known is filled in.</summary>
internal sealed class Restregel(Regel regel, Rest geldt, Rest[] trappen)
{
    /// <summary>The whole rule.</summary>
    public Regel Regel => regel;

    /// <summary>The same conditions with other points.</summary>
    public Restregel Als(Regel anders) => new(anders, geldt, trappen);

    /// <summary>Where the rule stands, as <see cref="Dataregel"/> would say it.</summary>
    /// <param name="mogelijk">For each open fact the values not yet excluded, as bits.</param>
    /// <param name="open">Gets a bit for every fact that can still change the outcome.</param>
    public Regelkern Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open)
    {
        Waarheid vanToepassing = geldt.Beoordeel(mogelijk, ref open);
        if (vanToepassing == Waarheid.Onwaar)
        {
            return Regelkern.NietVanToepassing;
        }

        uint kan = 0;
        for (int i = 0; i < trappen.Length; i++)
        {
            Waarheid als = trappen[i].Beoordeel(mogelijk, ref open);
            kan |= als == Waarheid.Onwaar ? 0 : 1u << i;
            if (als == Waarheid.Waar)
            {
                return Regelkern.Van(regel, Regeluitslag.Uit(vanToepassing, kan, geenTrap: false));
            }
        }

        return Regelkern.Van(regel, Regeluitslag.Uit(vanToepassing, kan, geenTrap: true));
    }
}
