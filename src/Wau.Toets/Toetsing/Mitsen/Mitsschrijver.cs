namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>Turns what was found into conditions for people: the same change once, with all it gives and all it costs.</summary>
internal sealed class Mitsschrijver(Regelboek boek, Rekenbord bord, Mitsstand basis, Reeks<Mitskandidaat> kandidaten, Mitsdoel[] doelen)
{
    public Reeks<Mits> Schrijf()
    {
        var uniek = new HashSet<string>(StringComparer.Ordinal);
        var uit = new List<(Mits Mits, int Doel)>();
        foreach (Mitsdoel doel in doelen.Where(d => d.Soort != Mitseffectsoort.BlokkadeOpen || !Array.Exists(doelen, x => x.Soort == Mitseffectsoort.Blokkade && x.Plek == d.Plek && x.Gevonden.Count > 0)))
        {
            foreach (Mitsvondst vondst in doel.Gevonden)
            {
                if (uniek.Add($"{string.Join(',', vondst.Kandidaten)}={string.Join(',', vondst.Waarden)}"))
                {
                    uit.Add(Mits(vondst));
                }
            }
        }

        return [.. uit.OrderBy(m => m.Doel).ThenBy(m => m.Mits.Wijzigingen.Count).ThenBy(m => m.Mits.Ingangsdatum)
            .ThenBy(m => string.Join(' ', m.Mits.Wijzigingen.Select(w => w.Adres.ToString())), StringComparer.Ordinal).Select(m => m.Mits)];
    }

    private (Mits Mits, int Zwaarste) Mits(Mitsvondst vondst)
    {
        Mitswijziging[] wijzigingen = [.. vondst.Kandidaten.Select((k, i) => Wijziging(kandidaten[k], vondst.Waarden[i]))];
        foreach (Mitswijziging wijziging in wijzigingen)
        {
            bord.Zet(wijziging.Adres, wijziging.Naar);
        }

        var stand = new Mitsstand(basis);
        stand.Neem(bord);
        Mitsdoel[] bereikt = [.. doelen.Where(d => d.IsBereikt(stand))
            .GroupBy(d => (Soort: d.Soort == Mitseffectsoort.BlokkadeOpen ? Mitseffectsoort.Blokkade : d.Soort, d.Plek)).Select(g => g.OrderBy(d => d.Soort).ThenByDescending(d => d.Niveau).First()).OrderBy(d => d.Soort).ThenBy(d => d.Plek)];
        var mits = new Mits
        {
            Wijzigingen = [.. wijzigingen],
            Effecten = [.. bereikt.Select(d => Effect(d, stand))],
            Keerzijden = [.. Keerzijden()],
            Oordeel = Oordeelbepaling.Stand(bord.Oordelen),
        };
        foreach (Mitswijziging _ in wijzigingen)
        {
            bord.Terug();
        }

        return (mits, Zwaarte(bereikt[0]));
    }

    // A better verdict counts more the better it is; so does a better band.
    private static int Zwaarte(Mitsdoel doel) => ((int)doel.Soort * 100) - doel.Niveau;

    private Mitswijziging Wijziging(Mitskandidaat kandidaat, int waarde) =>
        new(kandidaat.Adres, kandidaat.Feit, bord.Zicht.Waarde(kandidaat.Adres.Feit, kandidaat.Adres.Voor), kandidaat.Waarden[waarde]);

    private Mitseffect Effect(Mitsdoel doel, Mitsstand stand) => doel.Soort switch
    {
        Mitseffectsoort.Blokkade or Mitseffectsoort.BlokkadeOpen => new() { Soort = doel.Soort, Regel = boek.Regels[doel.Plek].Regel.Id },
        Mitseffectsoort.Band => new()
        {
            Soort = doel.Soort,
            Aspect = boek.Aspecten[doel.Plek].Id,
            Van = Bandbepaling.Banden(boek.Aspecten[doel.Plek], basis.Aspecten[doel.Plek]),
            Naar = Bandbepaling.Banden(boek.Aspecten[doel.Plek], stand.Aspecten[doel.Plek]),
        },
        _ => new() { Soort = doel.Soort },
    };

    private IEnumerable<Keerzijde> Keerzijden()
    {
        var uit = new List<Keerzijde>();
        for (int i = 0; i < boek.Regels.Count; i++)
        {
            (Regelkern van, Regelkern naar) = (basis.Regels[i], bord.Regels[i]);
            if (naar.Punten.Van > van.Punten.Van || naar.Punten.Tot > van.Punten.Tot || naar.ErgsteErnst < van.ErgsteErnst)
            {
                uit.Add(new(boek.Regels[i].Regel.Id, van.Punten, naar.Punten));
            }
        }

        return uit;
    }
}
