using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Interviews;

/// <summary>The open facts that can still change the verdict and that somebody can be asked.</summary>
internal sealed class Vraagruimte(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad)
{
    /// <summary>The questions that can be asked now, the likeliest to matter first, then those that the list of organisations would bring.</summary>
    public Reeks<Openvraag> Lees(Rekenbord bord)
    {
        List<Openvraag> nu = Stelbaar(bord);
        Openvraag? lijst = nu.Find(v => v.IsLijst);
        return lijst is null ? [.. nu] : [.. nu, .. Later(bord, lijst, [.. nu.Select(v => v.Adres)])];
    }

    private List<Openvraag> Stelbaar(Rekenbord bord)
    {
        bool[] belang = Belang.Regels(boek, bord);
        var uit = new List<(Openvraag Vraag, Ernst Ernst, int Kosten)>();
        foreach ((Feitadres adres, List<int> alle) in boek.Open(bord))
        {
            List<int> regels = alle.FindAll(r => belang[r]);
            if (regels.Count > 0 && KanWorden(adres))
            {
                uit.Add((Maak(bord, adres, regels), regels.Min(r => bord.Regels[r].ErgsteErnst), catalogus.Zoek(adres.Feit)!.Kosten));
            }
        }

        uit.Sort((a, b) => a.Ernst != b.Ernst ? a.Ernst.CompareTo(b.Ernst) : a.Kosten != b.Kosten ? a.Kosten.CompareTo(b.Kosten) : a.Vraag.Adres.CompareTo(b.Vraag.Adres));
        return uit.ConvertAll(v => v.Vraag);
    }

    /// <summary>Nobody is asked what nobody can answer, nor again what was answered, be it with "we do not know".</summary>
    private bool KanWorden(Feitadres adres) =>
        catalogus.Zoek(adres.Feit)!.Beantwoordt != Wie.Niemand && blad.Zoek(adres) is not { Antwoorden.Count: > 0 };

    private Openvraag Maak(Rekenbord bord, Feitadres adres, List<int> regels)
    {
        Mogelijkheden nu = bord.Zicht.Waarde(adres.Feit, adres.Voor);
        Mogelijkheden? vermoed = blad.Zoek(adres)?.Kandidaat?.Doorsnede(nu);
        Reeks<Mogelijkheden> waarden = boek.Vak(adres.Feit).Proefwaarden(nu);
        if (nu is Codeverzameling lijst && string.Equals(adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal))
        {
            waarden = [.. waarden, Deelnemers(lijst, vermoed)];
            vermoed = vermoed is null ? null : waarden[^1];
        }
        else if (vermoed is not null)
        {
            waarden = [.. waarden.Concat(boek.Vak(adres.Feit).Proefwaarden(vermoed)).Distinct()];
        }

        return new(adres, nu, waarden, vermoed) { Regels = regels };
    }

    /// <summary>The organisations that the text names, or else one, whichever: so that what is asked of organisations counts.</summary>
    private static Mogelijkheden Deelnemers(Codeverzameling lijst, Mogelijkheden? vermoed) =>
        Mogelijkheden.Codes([.. lijst.Bevat, .. vermoed is Codeverzameling { Bevat.Count: > 0 } genoemd ? genoemd.Bevat : lijst.Mogelijk.Take(1)]);

    private List<Openvraag> Later(Rekenbord bord, Openvraag lijst, HashSet<Feitadres> gezien)
    {
        var uit = new List<Openvraag>();
        foreach (Mogelijkheden waarde in lijst.Waarden)
        {
            bord.Zet(lijst.Adres, waarde);
            foreach (Openvraag vraag in Stelbaar(bord).Where(v => gezien.Add(v.Adres)))
            {
                uit.Add(new(vraag.Adres, vraag.Nu, vraag.Waarden, blad.Zoek(vraag.Adres)?.Kandidaat));
            }

            bord.Terug();
        }

        return uit;
    }
}
