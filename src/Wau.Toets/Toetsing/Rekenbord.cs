using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>The sums of one assessment: every rule, every aspect, the verdict; a fact can be given a value and taken back.</summary>
/// <remarks>
/// <see cref="Zet"/> runs only the rules that read the fact, and those that read the points of an aspect that changed;
/// <see cref="Terug"/> puts everything back. Made for one thread. The same outcome as a full run, proven in tests.
/// </remarks>
internal sealed class Rekenbord
{
    private readonly Regelboek _boek;
    private readonly DateOnly? _peildatum;
    private readonly Regelkern[] _regels;
    private readonly Aspectkern[] _aspecten;
    private readonly bool[] _teDoen;
    private readonly List<(int Plek, Regelkern Oud)> _oudeRegels = [];
    private readonly List<(int Plek, Aspectkern Oud)> _oudeAspecten = [];
    private readonly Stack<Stap> _zetten = [];

    public Rekenbord(Regelboek boek, DateOnly? peildatum, Zicht zicht)
    {
        _boek = boek;
        _peildatum = peildatum;
        Zicht = zicht;
        _regels = new Regelkern[boek.Regels.Count];
        _aspecten = new Aspectkern[boek.Aspecten.Count];
        _teDoen = new bool[boek.Regels.Count];
        Array.Fill(_teDoen, true);
        foreach (int aspect in boek.Rekenvolgorde)
        {
            Reken(aspect, eerste: true);
        }

        Oordelen = Oordeelbepaling.Bepaal(boek.Aspecten, _aspecten);
        _oudeRegels.Clear();
        _oudeAspecten.Clear();
    }

    public Zicht Zicht { get; }

    /// <summary>In the order of the rule book.</summary>
    public ReadOnlySpan<Regelkern> Regels => _regels;

    /// <summary>In the order of the pack.</summary>
    public ReadOnlySpan<Aspectkern> Aspecten => _aspecten;

    /// <summary>Verdicts not yet excluded, see <see cref="Oordeelbepaling"/>.</summary>
    public uint Oordelen { get; private set; }

    /// <summary>What went wrong in rules, by place in the rule book, before anything was tried.</summary>
    public SortedDictionary<int, string> Fouten { get; } = [];

    /// <summary>How many values were tried: what a search has cost.</summary>
    public int AantalProeven { get; private set; }

    /// <summary>True when only the reference date can resolve the rule: answering facts does not.</summary>
    public bool WachtOpPeildatum(Regel regel) => regel.GeldigOp(_peildatum) == Waarheid.Onbekend;

    /// <summary>Tries a value for one fact on top of what was tried before.</summary>
    public void Zet(Feitadres adres, Mogelijkheden waarde)
    {
        _zetten.Push(new(adres, Zicht.Zet(adres, waarde), Oordelen, _oudeRegels.Count, _oudeAspecten.Count));
        AantalProeven++;
        ReadOnlySpan<int> lezers = _boek.LezersVan(adres.Feit);
        if (lezers.IsEmpty)
        {
            return;
        }

        foreach (int regel in lezers)
        {
            _teDoen[regel] = true;
        }

        foreach (int aspect in _boek.Rekenvolgorde)
        {
            Reken(aspect, eerste: false);
        }

        Oordelen = Oordeelbepaling.Bepaal(_boek.Aspecten, _aspecten);
    }

    /// <summary>Takes the last value back.</summary>
    public void Terug()
    {
        Stap zet = _zetten.Pop();
        for (int i = _oudeRegels.Count - 1; i >= zet.Regels; i--)
        {
            _regels[_oudeRegels[i].Plek] = _oudeRegels[i].Oud;
        }

        for (int i = _oudeAspecten.Count - 1; i >= zet.Aspecten; i--)
        {
            ZetAspect(_oudeAspecten[i].Plek, _oudeAspecten[i].Oud);
        }

        _oudeRegels.RemoveRange(zet.Regels, _oudeRegels.Count - zet.Regels);
        _oudeAspecten.RemoveRange(zet.Aspecten, _oudeAspecten.Count - zet.Aspecten);
        Oordelen = zet.Oordelen;
        Zicht.Zet(zet.Adres, zet.Eerder);
    }

    private void Reken(int aspect, bool eerste)
    {
        bool anders = eerste;
        (int begin, int einde) = _boek.Plaatsen(aspect);
        for (int i = begin; i < einde; i++)
        {
            if (!_teDoen[i])
            {
                continue;
            }

            _teDoen[i] = false;
            Regelkern nieuw = Kern(i);
            if (nieuw != _regels[i])
            {
                _oudeRegels.Add((i, _regels[i]));
                _regels[i] = nieuw;
                anders = true;
            }
        }

        if (!anders)
        {
            return;
        }

        Puntenbereik punten = _aspecten[aspect].Punten;
        _oudeAspecten.Add((aspect, _aspecten[aspect]));
        ZetAspect(aspect, Bandbepaling.Kern(_boek.Aspecten[aspect], _regels.AsSpan(begin, einde - begin)));
        if (_aspecten[aspect].Punten != punten)
        {
            foreach (int regel in _boek.Puntenlezers(aspect))
            {
                _teDoen[regel] = true;
            }
        }
    }

    private void ZetAspect(int aspect, Aspectkern kern)
    {
        _aspecten[aspect] = kern;
        if (_boek.LeestPunten)
        {
            Zicht.ZetPunten(_boek.Aspecten[aspect].Id, kern.Punten.Van, kern.Punten.Tot);
        }
    }

    private Regelkern Kern(int plek)
    {
        Toetsregel regel = _boek.Regels[plek];
        switch (regel.Regel.GeldigOp(_peildatum))
        {
            case Waarheid.Onwaar: return Regelkern.NietVanToepassing;
            case Waarheid.Onbekend: return Regelkern.Van(regel.Regel, Regeluitslag.Alles(regel.Regel.Trappen.Count));
        }

        try
        {
            return Regelkern.Van(regel.Regel, regel.Beoordeel(Zicht));
        }
#pragma warning disable CA1031 // A rule that throws never takes the report down: it is faulty, the rest stands.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            if (_zetten.Count == 0)
            {
                Fouten[plek] = fout is OverflowException ? "een getal of datum werd te groot" : fout.GetType().Name;
            }

            return Regelkern.Fout(regel.Regel);
        }
    }

    private readonly record struct Stap(Feitadres Adres, Mogelijkheden Eerder, uint Oordelen, int Regels, int Aspecten);
}
