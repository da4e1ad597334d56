using System.Numerics;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>A set of results of completions: a bit for each number of points, severity and whether a rule applies.</summary>
/// <param name="meestePunten">The most points a result can have.</param>
internal sealed class Uitslagen(int meestePunten)
{
    private readonly ulong[] _bits = new ulong[(Plek(new(meestePunten, Ernst.Geen, true)) >> 6) + 1];

    /// <summary>Every result in the set, by points.</summary>
    public IEnumerable<Uitslag> Alle
    {
        get
        {
            for (int woord = 0; woord < _bits.Length; woord++)
            {
                for (ulong rest = _bits[woord]; rest != 0; rest &= rest - 1)
                {
                    yield return Uitslag(woord, rest);
                }
            }
        }
    }

    public void Add(Uitslag uitslag)
    {
        int plek = Plek(uitslag);
        _bits[plek >> 6] |= 1ul << plek;
    }

    /// <summary>Adds every result of one set together with every result of the other: of rules that share no open fact.</summary>
    public void AddSommen(Uitslagen left, Uitslagen right)
    {
        for (int woord = 0; woord < left._bits.Length; woord++)
        {
            for (ulong rest = left._bits[woord]; rest != 0; rest &= rest - 1)
            {
                AddSommen(Uitslag(woord, rest), right);
            }
        }
    }

    /// <summary>Adds every result of a set together with one other.</summary>
    public void AddSommen(Uitslag left, Uitslagen right)
    {
        for (int woord = 0; woord < right._bits.Length; woord++)
        {
            for (ulong rest = right._bits[woord]; rest != 0; rest &= rest - 1)
            {
                Add(left + Uitslag(woord, rest));
            }
        }
    }

    private static int Plek(Uitslag uitslag) => (uitslag.Punten << 3) | ((int)uitslag.Ernst << 1) | (uitslag.IsVanToepassing ? 1 : 0);

    /// <summary>The result that the lowest bit of a word stands for.</summary>
    private static Uitslag Uitslag(int woord, ulong bits)
    {
        int plek = (woord << 6) + BitOperations.TrailingZeroCount(bits);
        return new(plek >> 3, (Ernst)((plek >> 1) & 3), (plek & 1) == 1);
    }
}
