using System.Numerics;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>Goes through every completion of the open facts of some rules, without trying each combination.</summary>
/// <remarks>
/// <para>A fact that rules share is given each of its values; after that they are resolved, or fall apart in groups that share no
/// open fact. Groups are worked out apart and added up.</para>
/// <para>Facts are tried in one fixed order. So the more is known, the fewer values are tried: what was exact stays exact when a
/// fact is answered.</para>
/// </remarks>
internal sealed class Voltooier
{
    private readonly Openfeit[] _feiten;
    private readonly uint[] _mogelijk;
    private readonly int _meestePunten;
    private int _over;

    // The unresolved rules of every step on the way; a step is a stretch at the end.
    private readonly List<Deel> _delen = [];

    /// <summary>Rules to go through.</summary>
    /// <param name="regels">What is left of the unresolved rules.</param>
    /// <param name="feiten">Their open facts.</param>
    /// <param name="meesteProeven">Most values to try.</param>
    /// <param name="meestePunten">The most points that all rules of the aspect can take.</param>
    public Voltooier(Restregel[] regels, Openfeit[] feiten, int meesteProeven, int meestePunten)
    {
        _feiten = feiten;
        _mogelijk = [.. feiten.Select(f => f.Alle)];
        _over = meesteProeven;
        _meestePunten = meestePunten;
        _delen.AddRange(regels.Select(r => new Deel(r, ulong.MaxValue)));
    }

    /// <summary>What the completions come to; null when that takes more values than may be tried.</summary>
    /// <param name="vast">What the resolved rules come to.</param>
    public Uitslagen? Reken(Uitslag vast)
    {
        var uit = new Uitslagen(_meestePunten);
        return Tak(0, _delen.Count, ulong.MaxValue, vast, uit) ? uit : null;
    }

    /// <summary>Adds what comes of rules after a fact was given a value; false when too many values were tried.</summary>
    private bool Tak(int begin, int einde, ulong gezet, Uitslag vast, Uitslagen uit)
    {
        int over = _delen.Count;
        for (int i = begin; i < einde; i++)
        {
            Deel deel = _delen[i];
            if ((deel.Open & gezet) == 0)
            {
                _delen.Add(deel);
                continue;
            }

            ulong open = 0;
            Regelkern kern = deel.Regel.Beoordeel(_mogelijk, ref open);
            if (kern.IsBeslist)
            {
                vast += Uitslag.Van(kern);
            }
            else
            {
                _delen.Add(deel with { Open = open });
            }
        }

        bool klaar = Groepen(over, _delen.Count, vast, uit);
        _delen.RemoveRange(over, _delen.Count - over);
        return klaar;
    }

    /// <summary>Splits unresolved rules in groups that share open facts, and adds the groups up.</summary>
    private bool Groepen(int begin, int einde, Uitslag vast, Uitslagen uit)
    {
        Uitslagen? samen = null;
        while (begin < einde)
        {
            (int grens, ulong open) = Afsplitsen(begin, einde);
            if (grens == einde && samen is null)
            {
                return Groep(begin, grens, open, vast, uit);
            }

            var groep = new Uitslagen(_meestePunten);
            if (!Groep(begin, grens, open, Uitslag.Geen, groep))
            {
                return false;
            }

            samen = Samen(samen, groep);
            begin = grens;
        }

        if (samen is null)
        {
            uit.Add(vast);
        }
        else
        {
            uit.AddSommen(vast, samen);
        }

        return true;
    }

    private Uitslagen Samen(Uitslagen? eerder, Uitslagen groep)
    {
        if (eerder is null)
        {
            return groep;
        }

        var uit = new Uitslagen(_meestePunten);
        uit.AddSommen(eerder, groep);
        return uit;
    }

    /// <summary>Puts the first rule, those that share an open fact with it, and so on, in front.</summary>
    private (int Grens, ulong Open) Afsplitsen(int begin, int einde)
    {
        ulong open = _delen[begin].Open;
        int grens = begin + 1;
        for (int i = grens; i < einde;)
        {
            if ((_delen[i].Open & open) == 0)
            {
                i++;
                continue;
            }

            open |= _delen[i].Open;
            (_delen[grens], _delen[i]) = (_delen[i], _delen[grens]);
            i = ++grens;
        }

        return (grens, open);
    }

    /// <summary>Gives the first open fact of a group each of its values.</summary>
    private bool Groep(int begin, int einde, ulong open, Uitslag vast, Uitslagen uit)
    {
        int feit = BitOperations.TrailingZeroCount(open);
        for (int i = 0; i < _feiten[feit].Waarden.Count; i++)
        {
            if (--_over < 0)
            {
                return false;
            }

            _mogelijk[feit] = 1u << i;
            if (!Tak(begin, einde, 1ul << feit, vast, uit))
            {
                return false;
            }
        }

        _mogelijk[feit] = _feiten[feit].Alle;
        return true;
    }

    /// <summary>An unresolved rule, with the facts that can still change it as bits.</summary>
    private readonly record struct Deel(Restregel Regel, ulong Open);
}
