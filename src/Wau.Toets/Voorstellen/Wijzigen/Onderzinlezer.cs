using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads what an instruction changes along the way: "onder vernummering van het derde lid tot vierde lid".</summary>
internal sealed class Onderzinlezer(Opdrachttekst tekst, Plaatslezer plaatsen, Opdrachtdeelsoort[] merken)
{
    private readonly Plaatsgroepen _groepen = new(tekst);

    /// <summary>Reads the clause at "onder", puts it in the sentence and gives the position after it; 0 when it is none.</summary>
    public int Lees(int i, int einde, Zinsstand stand)
    {
        int start = tekst[i + 1] is "gelijktijdige" ? i + 2 : i + 1;
        int na = tekst[start] switch
        {
            "vernummering" or "verlettering" or "hernummering" or "verplaatsing" => Vernummer(start + 1, einde, stand),
            "vervanging" or "wijziging" or "verandering" => Vervang(start + 1, einde, stand),
            "aanduiding" => Aanduiding(start + 1, einde, stand),
            "plaatsing" => Plaatsing(start + 1, einde, stand),
            "vervallen" or "schrapping" => Verval(start + 1, einde, stand),
            _ => 0,
        };
        if (na > 0)
        {
            Merk(i, start + 1, Opdrachtdeelsoort.Bewerking);
        }

        return na;
    }

    private int Vernummer(int i, int einde, Zinsstand stand)
    {
        int start = Sla(i, "van", "de", "het");
        (List<Wetsplaats> Plaatsen, int Einde)? van = Genoemd(start);
        if (van is not { } bron || bron.Einde >= einde)
        {
            return 0;
        }

        int na = Merkplaats(i, start, bron.Einde);
        stand.Erbij.Add((Bewerking.Vernummeren, bron.Plaatsen, [], []));
        if (tekst[na] is not ("tot" or "in"))
        {
            return na;
        }

        int doel = Sla(na + 1, "de", "het", "");
        return Genoemd(doel) is { } tot ? Merkplaats(na, doel, tot.Einde) : na;
    }

    private (List<Wetsplaats> Plaatsen, int Einde)? Genoemd(int i)
    {
        if (plaatsen.Lees(i) is { } plaats)
        {
            return plaats;
        }

        if (tekst[i] is "tekst")
        {
            return ([], i + 1);
        }

        if (_groepen.Kaal(i, Plaatssoort.Onderdeel) is { } kaal)
        {
            return ([.. kaal.Nummers.Select(n => new Wetsplaats([new(Plaatssoort.Onderdeel, n)]))], kaal.Einde);
        }

        // "tot derde en vierde": ordinals without a word behind them.
        int einde = i;
        while (Plaatstaal.Rangtelwoord(tekst[einde]) is not null || (einde > i && tekst[einde] is "," or "en"))
        {
            einde++;
        }

        return einde > i ? ([], einde) : null;
    }

    // "van de punt aan het slot van onderdeel b door een puntkomma".
    private int Vervang(int i, int einde, Zinsstand stand)
    {
        int start = Sla(i, "van", "de", "het");
        List<Alinea> oud = [];
        List<Alinea> nieuw = [];
        List<Wetsplaats> plek = [];
        bool door = false;
        int n = start;
        Merk(i, start, Opdrachtdeelsoort.Formule);
        while (n < Math.Min(einde, i + 40))
        {
            if (Teken(n) is { } teken)
            {
                (door ? nieuw : oud).AddRange(tekst.Woorden(teken.Van, teken.Tot));
                Merk(n, teken.Einde, Opdrachtdeelsoort.Formule);
                Merk(teken.Van, teken.Tot, door ? Opdrachtdeelsoort.Nieuw : Opdrachtdeelsoort.Oud);
                n = teken.Einde;
                if (door)
                {
                    stand.Erbij.Add((Bewerking.Vervangen, plek, oud, nieuw));
                    return n;
                }
            }
            else if (tekst[n] is "door" || (tekst[n] is "in" && tekst[n + 1] is "een"))
            {
                door = true;
                Merk(n, n + 1, Opdrachtdeelsoort.Formule);
                n++;
            }
            else if (!door && plaatsen.Lees(n) is { } plaats)
            {
                plek = Plaatspad.Voeg(plek, plaats.Plaatsen);
                n = Merkplaats(n, n, plaats.Einde);
            }
            else if (tekst[n] is "aan" or "het" or "de" or "een" or "van" or "in" or "daarvan" or "einde" or "achter" or ",")
            {
                Merk(n, n + 1, Opdrachtdeelsoort.Formule);
                n++;
            }
            else
            {
                return 0;
            }
        }

        return 0;
    }

    private (int Van, int Tot, int Einde)? Teken(int i) =>
        tekst[i] is "«" && tekst.Sluit(i) is > 0 and var sluit ? (i + 1, sluit, sluit + 1) : Opdrachttaal.Leestekens.Contains(tekst[i]) ? (i, i + 1, i + 1) : null;

    // "van de bestaande tekst als eerste lid".
    private int Aanduiding(int i, int einde, Zinsstand stand)
    {
        int n = i;
        while (n < Math.Min(einde, i + 12) && tekst[n] is "van" or "de" or "het" or "een" or "bestaande" or "tekst" or "huidige" or "artikel" or "als" or "met" or "bij" or "ervan")
        {
            n++;
        }

        if (plaatsen.Lees(n) is not { } plaats || tekst[n - 1] is not "als")
        {
            return 0;
        }

        Merkplaats(i, n, plaats.Einde);
        stand.Erbij.Add((Bewerking.Vernummeren, [], [], []));
        return plaats.Einde;
    }

    // "van de aanduiding «1.» voor de tekst".
    private int Plaatsing(int i, int einde, Zinsstand stand)
    {
        int start = Sla(Sla(i, "van", "de", "het"), "aanduiding", "cijfer", "letter");
        if (Teken(start) is not { } teken || teken.Einde >= einde)
        {
            return 0;
        }

        Merk(i, teken.Einde, Opdrachtdeelsoort.Formule);
        Merk(teken.Van, teken.Tot, Opdrachtdeelsoort.Nieuw);
        int n = teken.Einde;
        while (n < einde && tekst[n] is "voor" or "vóór" or "de" or "het" or "bestaande" or "tekst" or "eerste" or "aan" or "begin" or "artikel" or "van")
        {
            n++;
        }

        Merk(teken.Einde, n, Opdrachtdeelsoort.Formule);
        stand.Erbij.Add((Bewerking.Invoegen, [], [], [.. tekst.Woorden(teken.Van, teken.Tot)]));
        return n;
    }

    // "onder vervallen van «en» aan het slot van onderdeel a".
    private int Verval(int i, int einde, Zinsstand stand)
    {
        int start = Sla(i, "van", "de", "het");
        if (Teken(start) is not { } teken || teken.Einde >= einde)
        {
            return 0;
        }

        Merk(i, teken.Einde, Opdrachtdeelsoort.Formule);
        Merk(teken.Van, teken.Tot, Opdrachtdeelsoort.Oud);
        int slot = tekst[teken.Einde] is "aan" ? Sla(teken.Einde + 1, "de", "het", "") : teken.Einde;
        List<Wetsplaats> plek = [];
        int na = teken.Einde;
        if (plaatsen.Lees(slot) is { } plaats)
        {
            plek = plaats.Plaatsen;
            na = Merkplaats(teken.Einde, slot, plaats.Einde);
        }

        stand.Erbij.Add((Bewerking.Vervallen, plek, [.. tekst.Woorden(teken.Van, teken.Tot)], []));
        return na;
    }

    private int Sla(int i, string een, string twee, string drie)
    {
        while (tekst[i].Length > 0 && Array.IndexOf<string>([een, twee, drie], tekst[i]) >= 0)
        {
            i++;
        }

        return i;
    }

    private int Merkplaats(int van, int plaats, int einde)
    {
        Merk(van, plaats, Opdrachtdeelsoort.Formule);
        Merk(plaats, einde, Opdrachtdeelsoort.Plaats);
        return einde;
    }

    private void Merk(int van, int tot, Opdrachtdeelsoort soort) => Array.Fill(merken, soort, van, Math.Max(Math.Min(tot, merken.Length) - van, 0));
}
