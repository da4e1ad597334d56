using System.Numerics;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>The sums after a change, judged strictly: a rule that applied before and does not any more counts as it did.</summary>
/// <remarks>So a condition is never found only because it makes rules inapplicable.</remarks>
internal sealed class Mitsstand
{
    private readonly Regelboek _boek;
    private readonly Mitsstand? _basis;
    private readonly Regelkern[] _regels;
    private readonly Aspectkern[] _aspecten;

    /// <summary>The state before any change.</summary>
    public Mitsstand(Regelboek boek, Rekenbord bord)
    {
        _boek = boek;
        _regels = [.. bord.Regels];
        _aspecten = [.. bord.Aspecten];
        Oordelen = bord.Oordelen;
    }

    /// <summary>A state to fill again and again.</summary>
    public Mitsstand(Mitsstand basis)
    {
        _boek = basis._boek;
        _basis = basis;
        _regels = new Regelkern[basis._regels.Length];
        _aspecten = new Aspectkern[basis._aspecten.Length];
    }

    public ReadOnlySpan<Regelkern> Regels => _regels;

    public ReadOnlySpan<Aspectkern> Aspecten => _aspecten;

    public uint Oordelen { get; private set; }

    /// <summary>The worst verdict not excluded.</summary>
    public Oordeelsoort ErgsteOordeel => (Oordeelsoort)BitOperations.TrailingZeroCount(Oordelen);

    /// <summary>The best verdict not excluded, leaving aside that there may be none.</summary>
    public Oordeelsoort BesteOordeel => (Oordeelsoort)BitOperations.Log2((Oordelen & ~(1u << (int)Oordeelsoort.GeenOordeel)) | 1);

    /// <summary>True when it may turn out that no rule applies.</summary>
    public bool KanZonderOordeel => (Oordelen & (1u << (int)Oordeelsoort.GeenOordeel)) != 0;

    /// <summary>Takes over what the board says, strictly.</summary>
    public void Neem(Rekenbord bord)
    {
        bord.Regels.CopyTo(_regels);
        bord.Aspecten.CopyTo(_aspecten);
        Oordelen = bord.Oordelen;
        bool strenger = false;
        for (int a = 0; a < _aspecten.Length; a++)
        {
            (int begin, int einde) = _boek.Plaatsen(a);
            bool anders = false;
            for (int i = begin; i < einde; i++)
            {
                if (_regels[i].Uitkomst == Wau.Toets.Regels.Uitkomst.NietVanToepassing && _basis!._regels[i].Uitkomst != Wau.Toets.Regels.Uitkomst.NietVanToepassing)
                {
                    _regels[i] = _basis._regels[i];
                    anders = true;
                }
            }

            if (anders)
            {
                _aspecten[a] = Bandbepaling.Kern(_boek.Aspecten[a], _regels.AsSpan(begin, einde - begin));
                strenger = true;
            }
        }

        if (strenger)
        {
            Oordelen = Oordeelbepaling.Bepaal(_boek.Aspecten, _aspecten);
        }
    }

    /// <summary>Places of the rules for which something holds.</summary>
    public int[] RegelsMet(Predicate<Regelkern> wat, int begin = 0, int? einde = null) =>
        [.. Enumerable.Range(begin, (einde ?? _regels.Length) - begin).Where(i => wat(_regels[i]))];
}
