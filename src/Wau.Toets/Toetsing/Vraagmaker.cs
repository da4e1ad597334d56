using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing;

/// <summary>Makes a question of an open fact: whom to ask, and what the answer can do, found by trying answers.</summary>
internal sealed class Vraagmaker
{
    private readonly Regelboek _boek;
    private readonly Feitencatalogus _catalogus;
    private readonly Rekenbord _bord;
    private readonly Reeks<string> _genoemd;
    private readonly bool[] _heeftKeuze;
    private readonly int _breedte;
    private readonly bool _oordeelOpen;

    /// <param name="boek">The rules.</param>
    /// <param name="catalogus">The facts.</param>
    /// <param name="bord">Where answers are tried; as it was afterwards.</param>
    /// <param name="verwacht">What the text suggests, for the organisations it names.</param>
    public Vraagmaker(Regelboek boek, Feitencatalogus catalogus, Rekenbord bord, Zicht verwacht)
    {
        _boek = boek;
        _catalogus = catalogus;
        _bord = bord;
        _genoemd = catalogus.Zoek(Feitsleutels.Organisaties) is not null && verwacht.Waarde(Feitsleutels.Organisaties) is Codeverzameling codes ? codes.Bevat : [];
        _heeftKeuze = new bool[bord.Aspecten.Length];
        for (int i = 0; i < _heeftKeuze.Length; i++)
        {
            _heeftKeuze[i] = bord.Aspecten[i].HeeftKeuze;
        }

        _breedte = bord.Breedte;
        _oordeelOpen = !Oordeelbepaling.IsBeslist(bord.Oordelen);
    }

    public Vraag Maak(Feitadres adres, List<int> regels, bool isBevestiging)
    {
        Feit feit = _catalogus.Zoek(adres.Feit)!;
        (Vraaggevolg gevolg, int punten) = Gevolg(adres);
        return new()
        {
            Adres = adres,
            Feit = feit,
            Aan = feit.Beantwoordt,
            Organisaties = feit.Bereik == Bereik.Organisatie ? [adres.Voor!] : feit.Beantwoordt is Wie.Uitvoerder or Wie.Medeoverheden or Wie.Toezichthouder ? _genoemd : [],
            Gevolg = gevolg,
            Punten = punten,
            Regels = [.. regels.Select(r => _boek.Regels[r].Regel.Id)],
            IsBevestiging = isBevestiging,
        };
    }

    private (Vraaggevolg Gevolg, int Punten) Gevolg(Feitadres adres)
    {
        var gevolg = Vraaggevolg.Bereik;
        int versmalling = 0;
        foreach (Mogelijkheden antwoord in _boek.Vak(adres.Feit).Proefwaarden(_bord.Zicht.Waarde(adres.Feit, adres.Voor)))
        {
            _bord.Zet(adres, antwoord);
            versmalling = Math.Max(versmalling, _breedte - _bord.Breedte);
            Vraaggevolg nu = _oordeelOpen && Oordeelbepaling.IsBeslist(_bord.Oordelen) ? Vraaggevolg.Oordeel
                : BeslistBand() ? Vraaggevolg.Band
                : Vraaggevolg.Bereik;
            gevolg = nu < gevolg ? nu : gevolg;
            _bord.Terug();
        }

        return (gevolg, versmalling);
    }

    private bool BeslistBand()
    {
        ReadOnlySpan<Aspectkern> nu = _bord.Aspecten;
        for (int i = 0; i < nu.Length; i++)
        {
            if (_heeftKeuze[i] && !nu[i].HeeftKeuze)
            {
                return true;
            }
        }

        return false;
    }
}
