using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>Where aspects and verdict stand in one assessment: the sums of a board, narrowed to what completions reach.</summary>
/// <remarks>Narrowing holds for answers to open facts only; what is tried against a known value is judged by the board alone.</remarks>
internal sealed class Eindstand
{
    private readonly Regelboek _boek;
    private readonly Aspectkern[] _aspecten;
    private readonly Aspectvoltooiing?[] _voltooiingen;
    private readonly bool[] _exact;

    /// <summary>Works the aspects out.</summary>
    /// <param name="boek">The rules.</param>
    /// <param name="bord">Their sums; nothing is being tried on it.</param>
    /// <param name="meesteProeven">Most values to try for one aspect; zero tries none.</param>
    public Eindstand(Regelboek boek, Rekenbord bord, int meesteProeven)
    {
        _boek = boek;
        Bord = bord;
        Open = new(boek.Open(bord));
        _aspecten = [.. bord.Aspecten];
        _voltooiingen = new Aspectvoltooiing?[_aspecten.Length];
        _exact = new bool[_aspecten.Length];
        for (int i = 0; i < _aspecten.Length; i++)
        {
            Voltooi(i, meesteProeven);
        }

        Oordelen = Oordeelbepaling.Bepaal(boek.Aspecten, _aspecten);
    }

    /// <summary>The sums before they were narrowed.</summary>
    public Rekenbord Bord { get; }

    /// <summary>The open facts that can still change an unresolved rule, with the places of those rules.</summary>
    public SortedDictionary<Feitadres, List<int>> Open { get; }

    /// <summary>In the order of the pack.</summary>
    public ReadOnlySpan<Aspectkern> Aspecten => _aspecten;

    /// <summary>Verdicts not yet excluded, see <see cref="Oordeelbepaling"/>.</summary>
    public uint Oordelen { get; }

    /// <summary>True when completions reach both ends of the range, and every band that is not excluded.</summary>
    public bool IsExact(int aspect) => _exact[aspect];

    /// <summary>The completions of an aspect with unresolved rules; null when they were not gone through.</summary>
    public Aspectvoltooiing? Voltooiing(int aspect) => _voltooiingen[aspect];

    /// <summary>Where the aspects stand with the answer to an open fact that is being tried on the board.</summary>
    public Aspectkern[] Proef()
    {
        Aspectkern[] uit = [.. Bord.Aspecten];
        for (int i = 0; i < uit.Length; i++)
        {
            uit[i] = uit[i].Binnen(_aspecten[i]);
        }

        return uit;
    }

    private void Voltooi(int aspect, int meesteProeven)
    {
        if (_boek.IsBeslist(Bord, aspect))
        {
            _exact[aspect] = true;
            return;
        }

        Aspectvoltooiing? voltooiing = meesteProeven == 0 ? null : Aspectvoltooiing.Lees(_boek, Bord, Open, aspect, meesteProeven);
        if (voltooiing?.Reken() is not { } uitslagen)
        {
            _exact[aspect] = _aspecten[aspect] is { Punten.IsBeslist: true, HeeftBand: true };
            return;
        }

        _aspecten[aspect] = Bandbepaling.Kern(_boek.Aspecten[aspect], uitslagen);
        _voltooiingen[aspect] = voltooiing;
        _exact[aspect] = true;
    }
}
