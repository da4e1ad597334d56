using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>Searches for conditions: every smallest set of at most three facts that reaches an aim, by trying.</summary>
/// <remarks>
/// All sets of one fact, then of two, then of three. A set is tried only when it can reach something: each rule in the way reads
/// one of its facts, the points of the rules that read one are enough, and each of its facts is read by a rule that costs
/// something, or that another fact of the set may make cost something. That leaves nothing out. Where rules read the points of
/// other aspects every set is tried.
/// </remarks>
internal sealed class Mitszoeker
{
    /// <summary>Most facts that change in one condition.</summary>
    public const int MeesteFeiten = 3;

    /// <summary>So many sets are looked at for every one that may be tried.</summary>
    private const int BekekenPerProef = 50;

    private readonly Regelboek _boek;
    private readonly Rekenbord _bord;
    private readonly Mitsstand _basis;
    private readonly Mitsstand _stand;
    private readonly Mitsdoel[] _doelen;
    private readonly Reeks<Mitskandidaat> _kandidaten;
    private readonly int _meesteProeven;
    private readonly (int Ronde, int Keer)[] _geraakt;
    private readonly List<Mitsdoel> _haalbaar = [];
    private int _ronde;
    private long _bekeken;

    public Mitszoeker(Regelboek boek, Feitencatalogus catalogus, DateOnly? peildatum, Rekenbord bord, int meesteProeven)
    {
        _boek = boek;
        _bord = bord;
        _meesteProeven = bord.AantalProeven + meesteProeven;
        _basis = new(boek, bord);
        _stand = new(_basis);
        _doelen = meesteProeven == 0 ? [] : [.. Mitsdoel.Van(boek, _basis)];
        _kandidaten = _doelen.Length == 0 ? [] : new Mitskandidaten(boek, catalogus, peildatum).Lees(bord.Zicht);
        _geraakt = new (int Ronde, int Keer)[boek.Regels.Count];
    }

    /// <summary>The conditions, the weightiest first, and the number of facts up to which nothing was left out.</summary>
    public (Reeks<Mits> Mitsen, int Volledig) Zoek()
    {
        int grootte = 1;
        while (grootte <= MeesteFeiten && _doelen.Length > 0 && Kies(new int[grootte], 0))
        {
            grootte++;
        }

        return (new Mitsschrijver(_boek, _bord, _basis, _kandidaten, _doelen).Schrijf(), _doelen.Length == 0 ? MeesteFeiten : grootte - 1);
    }

    /// <summary>Tries every set of candidates from here on; false when the budget ran out.</summary>
    private bool Kies(int[] gekozen, int diepte)
    {
        if (diepte == gekozen.Length)
        {
            return ++_bekeken <= (long)_meesteProeven * BekekenPerProef && (!KiesDoelen(gekozen) || Probeer(gekozen, new int[gekozen.Length], 0));
        }

        for (int k = diepte == 0 ? 0 : gekozen[diepte - 1] + 1; k < _kandidaten.Count; k++)
        {
            gekozen[diepte] = k;
            if (!Kies(gekozen, diepte + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Collects the aims this set can still reach and nothing smaller does.</summary>
    private bool KiesDoelen(int[] gekozen)
    {
        _haalbaar.Clear();
        _ronde++;
        foreach (int kandidaat in gekozen)
        {
            foreach (int regel in _kandidaten[kandidaat].Regels)
            {
                _geraakt[regel] = (_ronde, Keer(regel) + 1);
            }
        }

        foreach (Mitsdoel doel in _doelen)
        {
            if ((_boek.LeestPunten || (KanBereiken(doel) && IsNuttig(doel, gekozen))) && !doel.HeeftDeel(gekozen))
            {
                _haalbaar.Add(doel);
            }
        }

        return _haalbaar.Count > 0;
    }

    /// <summary>How many of the chosen candidates a rule reads.</summary>
    private int Keer(int regel) => _geraakt[regel].Ronde == _ronde ? _geraakt[regel].Keer : 0;

    private bool IsNuttig(Mitsdoel doel, int[] gekozen)
    {
        foreach (int kandidaat in gekozen)
        {
            if (!Array.Exists(_kandidaten[kandidaat].Regels, r => Telt(doel, r)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Telt(Mitsdoel doel, int regel)
    {
        if (doel.Soort is Mitseffectsoort.Blokkade or Mitseffectsoort.BlokkadeOpen or Mitseffectsoort.AlleBlokkades)
        {
            return Array.IndexOf(doel.Hindernissen, regel) >= 0;
        }

        (int begin, int einde) = doel.Soort == Mitseffectsoort.Band ? _boek.Plaatsen(doel.Plek) : (0, _geraakt.Length);
        Regelkern kern = _basis.Regels[regel];
        return regel >= begin && regel < einde && (kern.Punten.Tot > 0 || kern.ErgsteErnst != Ernst.Geen || Keer(regel) > 1);
    }

    private bool KanBereiken(Mitsdoel doel)
    {
        foreach (int regel in doel.Hindernissen)
        {
            if (Keer(regel) == 0)
            {
                return false;
            }
        }

        if (doel.MeestePunten == int.MaxValue)
        {
            return true;
        }

        int over = _basis.Aspecten[doel.Plek].Punten.Tot;
        (int begin, int einde) = _boek.Plaatsen(doel.Plek);
        for (int i = begin; i < einde; i++)
        {
            over -= Keer(i) > 0 ? _basis.Regels[i].Punten.Tot : 0;
        }

        return over <= doel.MeestePunten;
    }

    /// <summary>Tries every combination of values; false when the budget ran out.</summary>
    private bool Probeer(int[] gekozen, int[] waarden, int diepte)
    {
        if (diepte == gekozen.Length)
        {
            Noteer(gekozen, waarden);
            return true;
        }

        Mitskandidaat kandidaat = _kandidaten[gekozen[diepte]];
        for (waarden[diepte] = 0; waarden[diepte] < kandidaat.Waarden.Count; waarden[diepte]++)
        {
            if (_bord.AantalProeven >= _meesteProeven)
            {
                return false;
            }

            _bord.Zet(kandidaat.Adres, kandidaat.Waarden[waarden[diepte]]);
            bool door = Probeer(gekozen, waarden, diepte + 1);
            _bord.Terug();
            if (!door)
            {
                return false;
            }
        }

        return true;
    }

    private void Noteer(int[] gekozen, int[] waarden)
    {
        _stand.Neem(_bord);
        Mitskandidaat laatste = _kandidaten[gekozen[^1]];
        DateOnly? ingang = laatste.IsIngangsdatum ? ((Datums)laatste.Waarden[waarden[^1]]).Waarden.Kleinste : null;
        foreach (Mitsdoel doel in _haalbaar)
        {
            if (!doel.IsBereikt(_stand))
            {
                continue;
            }

            int eerder = doel.Gevonden.FindIndex(v => v.Kandidaten.AsSpan().SequenceEqual(gekozen));
            if (eerder < 0)
            {
                doel.Gevonden.Add(new([.. gekozen], [.. waarden], ingang));
            }
            else if (ingang < doel.Gevonden[eerder].Ingang)
            {
                doel.Gevonden[eerder] = new([.. gekozen], [.. waarden], ingang);
            }
        }
    }
}
