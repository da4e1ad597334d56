using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Toetsing;

/// <summary>Makes a question of an open fact: whom to ask, and what the answer can do, found by trying answers.</summary>
internal sealed class Vraagmaker
{
    private readonly Regelboek _boek;
    private readonly Feitencatalogus _catalogus;
    private readonly Eindstand _stand;
    private readonly Reeks<string> _genoemd;
    private readonly int _breedte;
    private readonly bool _oordeelOpen;

    /// <param name="boek">The rules.</param>
    /// <param name="catalogus">The facts.</param>
    /// <param name="stand">Where things stand; answers are tried on its board, which is as it was afterwards.</param>
    /// <param name="verwacht">What the text suggests, for the organisations it names.</param>
    public Vraagmaker(Regelboek boek, Feitencatalogus catalogus, Eindstand stand, Zicht verwacht)
    {
        _boek = boek;
        _catalogus = catalogus;
        _stand = stand;
        _genoemd = catalogus.Zoek(Feitsleutels.Organisaties) is not null && verwacht.Waarde(Feitsleutels.Organisaties) is Codeverzameling codes ? codes.Bevat : [];
        _breedte = Breedte(stand.Aspecten);
        _oordeelOpen = !Oordeelbepaling.IsBeslist(stand.Oordelen);
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
        Rekenbord bord = _stand.Bord;
        foreach (Mogelijkheden antwoord in _boek.Vak(adres.Feit).Proefwaarden(bord.Zicht.Waarde(adres.Feit, adres.Voor)))
        {
            bord.Zet(adres, antwoord);
            Aspectkern[] nu = _stand.Proef();
            versmalling = Math.Max(versmalling, _breedte - Breedte(nu));
            Vraaggevolg doet = _oordeelOpen && Oordeelbepaling.IsBeslist(Oordeelbepaling.Bepaal(_boek.Aspecten, nu)) ? Vraaggevolg.Oordeel
                : BeslistBand(nu) ? Vraaggevolg.Band
                : Vraaggevolg.Bereik;
            gevolg = doet < gevolg ? doet : gevolg;
            bord.Terug();
        }

        return (gevolg, versmalling);
    }

    /// <summary>Width of all ranges together, in points.</summary>
    private static int Breedte(ReadOnlySpan<Aspectkern> aspecten)
    {
        int breedte = 0;
        foreach (ref readonly Aspectkern aspect in aspecten)
        {
            breedte += aspect.Punten.Tot - aspect.Punten.Van;
        }

        return breedte;
    }

    private bool BeslistBand(ReadOnlySpan<Aspectkern> nu)
    {
        for (int i = 0; i < nu.Length; i++)
        {
            if (_stand.Aspecten[i].HeeftKeuze && !nu[i].HeeftKeuze)
            {
                return true;
            }
        }

        return false;
    }
}
