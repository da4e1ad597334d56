namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads the name of a place: "artikel 5, tweede en derde lid", "het tweede lid van artikel 161a".</summary>
internal sealed class Plaatslezer(Opdrachttekst tekst)
{
    private const int MeesteGroepen = 40;
    private readonly Plaatsgroepen _groepen = new(tekst);
    private readonly Wetnamen _wetten = new(tekst);

    /// <summary>The places named from a position on, and the position after them; null when no place is named there.</summary>
    public (List<Wetsplaats> Plaatsen, int Einde)? Lees(int i, int diepte = 0)
    {
        if (_wetten.Lees(i) is { } wet)
        {
            return ([new([new(Plaatssoort.Wet, wet.Naam)])], wet.Einde);
        }

        if (tekst[i] is "dit" or "dat" or "genoemd" && Plaatstaal.Geteld.ContainsKey(tekst[i + 1]))
        {
            return ([], i + 2);
        }

        if (_groepen.Lees(i) is not { } eerste)
        {
            return null;
        }

        List<Wetsplaats> klaar = [];
        List<Wetsplaats> nu = Los(eerste);
        int einde = eerste.Einde;
        Plaatssoort? meervoud = Meervoud(i);
        for (int n = 0; n < MeesteGroepen && Volgende(einde, meervoud) is { } volgende; n++)
        {
            (Plaatsgroep groep, bool en, _) = volgende;
            meervoud = Meervoud(volgende.Kop) ?? meervoud;
            if (!en && !groep.Kaal && Dieper(nu[^1].Delen[^1], groep))
            {
                klaar.AddRange(nu.Take(nu.Count - 1));
                nu = Achter(nu[^1], groep);
            }
            else if (nu[^1].Delen[^1].Soort == Plaatssoort.Aanhef && groep.Soort == Plaatssoort.Onderdeel)
            {
                nu = Achter(new([.. nu[^1].Delen.SkipLast(1)]), groep);
            }
            else
            {
                Wetsplaats vorige = nu[^1];
                klaar.AddRange(nu);
                nu = [.. Los(groep).Select(p => Plaatspad.Voeg(vorige, p))];
            }

            einde = groep.Einde;
        }

        klaar.AddRange(nu);
        return Buiten(klaar, einde, diepte);
    }

    // "het tweede lid van artikel 161a": what follows lies around what came before.
    private (List<Wetsplaats> Plaatsen, int Einde) Buiten(List<Wetsplaats> binnen, int einde, int diepte)
    {
        int van = tekst[einde] is "," && tekst[einde + 1] is "van" ? einde + 1 : einde;
        bool om = tekst[van] is "van" or "bij" || (tekst[van] is "in" && binnen is [{ Delen: [{ Soort: Plaatssoort.Staat or Plaatssoort.Opschrift or Plaatssoort.Aanhef or Plaatssoort.Slot }] }]);
        if (diepte >= 4 || !om)
        {
            return (binnen, einde);
        }

        int start = tekst[van + 1] is "de" or "het" && _wetten.Lees(van + 1) is null ? van + 2 : van + 1;
        start += tekst[start] is "departementale" ? 1 : 0;
        return Lees(start, diepte + 1) is { } buiten && buiten.Plaatsen.Count > 0
            ? ([.. buiten.Plaatsen.SelectMany(o => binnen.Select(b => new Wetsplaats([.. o.Delen, .. b.Delen]))).Take(64)], buiten.Einde)
            : (binnen, einde);
    }

    private Plaatssoort? Meervoud(int i) => tekst[i] switch
    {
        "artikelen" => Plaatssoort.Artikel,
        "onderdelen" => Plaatssoort.Onderdeel,
        _ => null,
    };

    // "de artikelen 4, eerste lid, 7 en 9, tweede lid": a number without a word goes with the plural before it.
    private (Plaatsgroep Groep, bool En, int Kop)? Volgende(int i, Plaatssoort? meervoud)
    {
        int start = i;
        bool en = false;
        if (tekst[start] is "," && !tekst.IsRegelbegin(start + 1))
        {
            start++;
        }

        if (tekst[start] is "en" or "alsmede" or "of")
        {
            (en, start) = (true, start + 1);
        }

        if (start == i && tekst.IsRegelbegin(start))
        {
            return null;
        }

        int zonder = tekst[start] is "de" or "het" && start > i ? start + 1 : start;
        return _groepen.Lees(zonder) is { } groep ? start > i || groep.Soort != Plaatssoort.Artikel ? (groep, en, zonder) : null
            : start > i && meervoud is { } soort && _groepen.Kaal(start, soort) is { } kaal ? (kaal, en, start)
            : null;
    }

    private static bool Dieper(Plaatsdeel laatste, Plaatsgroep groep)
    {
        int verschil = Plaatspad.Diepte(groep.Soort) - Plaatspad.Diepte(laatste.Soort);
        return verschil > 0 || (verschil == 0 && groep.Soort == Plaatssoort.Onderdeel && !groep.Kaal) || (Plaatspad.IsVanVoorstel(laatste) && groep.Soort != Plaatssoort.Onderdeel)
            || (Plaatspad.IsHoofdletter(laatste) && verschil >= 0);
    }

    private static List<Wetsplaats> Los(Plaatsgroep groep) => Achter(Wetsplaats.Geheel, groep);

    private static List<Wetsplaats> Achter(Wetsplaats om, Plaatsgroep groep) =>
        [.. groep.Nummers.Select(n => new Wetsplaats([.. om.Delen, new Plaatsdeel(groep.Soort, n)]))];
}
