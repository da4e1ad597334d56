namespace Wau.Toets.Toetsing.Interviews;

/// <summary>Chooses the question that most often helps to decide the verdict, in as few questions as possible.</summary>
/// <remarks>
/// <para>Tries ways in which all open facts can turn out. Of each it looks for a smallest set of facts that already decides the
/// verdict: facts are filled in, the most useful so far first, until it is decided, and then taken out again one by one where
/// the verdict stays decided without them. Every fact of such a set gets votes, the more the smaller the set. See ADR 0017.</para>
/// <para>The ways are drawn by numbers that depend on nothing but their position: the same every time, everywhere.</para>
/// </remarks>
internal sealed class Vraagkiezer
{
    /// <summary>Ways to turn out that are tried.</summary>
    public const int MeesteVoltooiingen = 32;

    /// <summary>Values that are tried on the board for one question, give or take those of one way to turn out.</summary>
    public const int MeesteProeven = 2000;

    /// <summary>Votes of a set together: can be divided by every number up to 12.</summary>
    private const long Stemmen = 27_720;

    private readonly Regelboek _boek;
    private readonly Rekenbord _bord;
    private readonly Reeks<Openvraag> _vragen;
    private readonly long[] _stemmen;
    private readonly int[] _volgorde;
    private readonly int[] _gezet;
    private readonly int _aantal;
    private readonly bool _alle;

    /// <param name="boek">The rules.</param>
    /// <param name="bord">Where answers are tried; as it was afterwards.</param>
    /// <param name="vragen">The open facts.</param>
    public Vraagkiezer(Regelboek boek, Rekenbord bord, Reeks<Openvraag> vragen)
    {
        (_boek, _bord, _vragen) = (boek, bord, vragen);
        _stemmen = new long[vragen.Count];
        _gezet = new int[vragen.Count];
        _volgorde = [.. Enumerable.Range(0, vragen.Count)];
        long aantal = 1;
        foreach (Openvraag vraag in vragen)
        {
            aantal = Math.Min(aantal * vraag.Waarden.Count, MeesteVoltooiingen + 1);
        }

        _alle = aantal <= MeesteVoltooiingen;
        _aantal = _alle ? (int)aantal : MeesteVoltooiingen;
    }

    /// <summary>The question; null when no answer can change the verdict.</summary>
    public Openvraag? Kies()
    {
        int proeven = _bord.AantalProeven;
        for (int i = 0; i < _aantal && (_alle || _bord.AantalProeven - proeven < MeesteProeven); i++)
        {
            Probeer(i);
            Rangschik();
        }

        foreach (int plek in _volgorde)
        {
            if (_stemmen[plek] > 0 && _vragen[plek].IsStelbaar)
            {
                return _vragen[plek];
            }
        }

        // Nothing that was tried makes a difference. That is a proof when nothing was left untried.
        return _alle && _vragen.All(v => _boek.Vak(v.Adres.Feit).IsUitputtend(v.Nu)) ? null : _vragen.FirstOrDefault(v => v.IsStelbaar);
    }

    /// <summary>Gives votes for one way in which everything can turn out.</summary>
    private void Probeer(int voltooiing)
    {
        uint begin = _bord.Oordelen;
        int gezet = 0;
        while (gezet < _volgorde.Length && !Oordeelbepaling.IsBeslist(_bord.Oordelen))
        {
            Openvraag vraag = _vragen[_volgorde[gezet]];
            _bord.Zet(vraag.Adres, vraag.Waarden[Antwoord(voltooiing, _volgorde[gezet])]);
            gezet++;
        }

        int terug = gezet;
        if (_bord.Oordelen != begin)
        {
            int nodig = 0;
            uint einde = _bord.Oordelen;
            for (int i = gezet - 1; i >= 0; i--)
            {
                Openvraag vraag = _vragen[_volgorde[i]];
                _bord.Zet(vraag.Adres, vraag.Nu);
                if (_bord.Oordelen == einde)
                {
                    terug++;
                }
                else
                {
                    _bord.Terug();
                    _gezet[nodig++] = _volgorde[i];
                }
            }

            Stem(_gezet.AsSpan(0, nodig), Gewicht(voltooiing));
        }

        for (; terug > 0; terug--)
        {
            _bord.Terug();
        }
    }

    private void Stem(ReadOnlySpan<int> vragen, long gewicht)
    {
        foreach (int vraag in vragen)
        {
            _stemmen[vraag] += gewicht * Stemmen / vragen.Length;
        }
    }

    /// <summary>Most votes first; the order stays where votes are equal.</summary>
    private void Rangschik()
    {
        for (int i = 1; i < _volgorde.Length; i++)
        {
            for (int j = i; j > 0 && _stemmen[_volgorde[j]] > _stemmen[_volgorde[j - 1]]; j--)
            {
                (_volgorde[j], _volgorde[j - 1]) = (_volgorde[j - 1], _volgorde[j]);
            }
        }
    }

    /// <summary>Position of the answer to a question in one way to turn out.</summary>
    private int Antwoord(int voltooiing, int vraag)
    {
        if (!_alle)
        {
            return _vragen[vraag].Loot(Lot(voltooiing, vraag));
        }

        for (int i = 0; i < vraag; i++)
        {
            voltooiing /= _vragen[i].Waarden.Count;
        }

        return voltooiing % _vragen[vraag].Waarden.Count;
    }

    // What is drawn by weight counts once; what is gone through one by one counts by weight.
    private long Gewicht(int voltooiing)
    {
        long gewicht = 1;
        for (int i = 0; _alle && i < _vragen.Count; i++)
        {
            gewicht *= _vragen[i].Gewicht(Antwoord(voltooiing, i));
        }

        return gewicht;
    }

    /// <summary>A number that looks like chance (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).</summary>
    private static ulong Lot(int voltooiing, int vraag)
    {
        ulong x = unchecked((((ulong)(uint)voltooiing << 32) | (uint)vraag) * 0x9E3779B97F4A7C15ul);
        x = unchecked((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ul);
        x = unchecked((x ^ (x >> 27)) * 0x94D049BB133111EBul);
        return x ^ (x >> 31);
    }
}
