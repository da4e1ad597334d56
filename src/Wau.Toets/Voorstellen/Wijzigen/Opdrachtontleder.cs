using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads the sentences of one instruction: what is done, where, and with which words.</summary>
internal sealed partial class Opdrachtontleder(Opdrachttekst tekst, Plaatslezer plaatsen, Opdrachtkenner kenner, Opdrachtdeelsoort[] merken)
{
    private readonly Onderzinlezer _onderzinnen = new(tekst, plaatsen, merken);
    private readonly Bedraglezer _bedragen = new(tekst);
    private List<Wijziging> _wijzigingen = [];
    private Zinsstand _stand = new();
    private bool _erft;

    /// <summary>The changes of an instruction, and the place it ends at.</summary>
    public (List<Wijziging> Wijzigingen, List<Wetsplaats> Plek) Lees(Opdrachtstuk stuk)
    {
        _wijzigingen = [];
        _stand = new() { Plek = stuk.Ouder?.Plek ?? [] };
        _erft = stuk.Ouder is not null;
        Merk(stuk.Begin, stuk.Zinnen[0], Opdrachtdeelsoort.Nummer);
        for (int z = 0; z < stuk.Zinnen.Count; z++)
        {
            Zin(stuk.Zinnen[z], z + 1 < stuk.Zinnen.Count ? stuk.Zinnen[z + 1] : stuk.Einde);
        }

        return (_wijzigingen, _stand.Plek);
    }

    private void Zin(int begin, int einde)
    {
        for (int i = begin; i < einde;)
        {
            i = Math.Min(Stap(i, begin, einde), einde);
        }

        Sluit();
    }

    private int Stap(int i, int begin, int einde)
    {
        string woord = tekst[i];
        if (woord is "«" && tekst.Sluit(i) is > 0 and var sluit && sluit < einde)
        {
            return Citaat(i, sluit);
        }

        if (!tekst.IsWoord(i) && woord is not ("€" or "ƒ" or "§"))
        {
            return Leesteken(i, einde);
        }

        if (tekst.IsRegelbegin(i) && i > begin && WachtOpTekst())
        {
            return NieuweTekst(i, einde);
        }

        if (_bedragen.Lees(i, einde) is { } bedrag && (_stand.Daad is Bewerking.Verhogen or Bewerking.Verlagen || tekst[i - 1] is "bedragen" or "bedrag" || IsOudBedrag(i)))
        {
            return Bedrag(i, bedrag);
        }

        if (woord is "onder" && _onderzinnen.Lees(i, einde, _stand) is > 0 and var na)
        {
            return na;
        }

        if (Opdrachttaal.Daden.TryGetValue(woord, out Bewerking daad))
        {
            return Daad(i, daad);
        }

        return _stand.NaDoor && !_stand.Onbepaald && !Opdrachttaal.Onbepaald.Contains(woord) && _stand.Nieuw.Count == 0 && !IsVoegwoord(woord) && !Opdrachttaal.Leestekens.Contains(woord)
            ? NieuweTekst(i, einde)
            : Woord(i, woord);
    }

    private int Citaat(int i, int sluit)
    {
        Merk(i, i + 1, Opdrachtdeelsoort.Formule);
        Merk(sluit, sluit + 1, Opdrachtdeelsoort.Formule);
        _stand.Onbepaald = false;
        if (_stand.NaDoor)
        {
            Merk(i + 1, sluit, Opdrachtdeelsoort.Nieuw);
            _stand.Nieuw.AddRange(tekst.Woorden(i + 1, sluit));
        }
        else if (_stand.Nieuw.Count > 0 || _stand.Erbij.Count > 100)
        {
            return sluit + 1;
        }
        else if (_stand.Anker)
        {
            Merk(i + 1, sluit, Opdrachtdeelsoort.Anker);
            _stand.Anker = tekst[sluit + 1] is "en";
        }
        else
        {
            Merk(i + 1, sluit, Opdrachtdeelsoort.Oud);
            _stand.Los.Add((i + 1, sluit));
        }

        // "«a» vervangen door «b» en «c» door «d»".
        int na = tekst[sluit + 1] is "," ? sluit + 2 : sluit + 1;
        na += tekst[na] is "en" ? 1 : 0;
        if (_stand.NaDoor && tekst[na] is "«" && tekst.Sluit(na) is > 0 and var volgend && tekst[volgend + 1] is "door")
        {
            Bewerking daad = _stand.Daad;
            Merk(sluit + 1, na, Opdrachtdeelsoort.Formule);
            Sluit();
            _stand.Daad = daad;
            return na;
        }

        return sluit + 1;
    }

    private int Leestekenwoord(int i)
    {
        if (_stand.NaDoor)
        {
            Merk(i, i + 1, Opdrachtdeelsoort.Nieuw);
            _stand.Nieuw.AddRange(tekst.Woorden(i, i + 1));
        }
        else
        {
            Merk(i, i + 1, Opdrachtdeelsoort.Oud);
            _stand.Los.Add((i, i + 1));
        }

        return i + 1;
    }

    private int Leesteken(int i, int einde)
    {
        string teken = tekst[i];
        if (teken is "(" && tekst[i + 1] is "nieuw" or "oud" or "x" or "×")
        {
            int sluit = i + 1;
            while (sluit < Math.Min(einde, i + 8) && tekst[sluit] is not ")")
            {
                sluit++;
            }

            Merk(i, sluit + 1, Opdrachtdeelsoort.Formule);
            return sluit + 1;
        }

        Merk(i, i + 1, teken is "." or "," or ":" or ";" or "-" or "–" or "(" or ")" ? Opdrachtdeelsoort.Formule : Opdrachtdeelsoort.Onbegrepen);
        if (teken is ":" && _stand.Daad is Bewerking.Vervangen or Bewerking.Invoegen or Bewerking.Toevoegen && _stand.Nieuw.Count == 0)
        {
            _stand.NaDoor = true;
            return kenner.IsCitaat(i + 1) && tekst.Sluit(i + 1) < einde ? i + 1 : NieuweTekst(i + 1, einde);
        }

        if (teken is "." or ";" && (_stand.Daad != Bewerking.Onbekend) && (_stand.Nieuw.Count > 0 || !WachtOpTekst()))
        {
            Sluit();
        }

        return i + 1;
    }

    private int NieuweTekst(int van, int tot)
    {
        Merk(van, tot, Opdrachtdeelsoort.Nieuw);
        _stand.Nieuw.AddRange(tekst.Woorden(van, tot));
        return tot;
    }

    private int Bedrag(int i, int einde)
    {
        bool nieuw = _stand.Daad is Bewerking.Verhogen or Bewerking.Verlagen;
        Merk(i, einde, nieuw ? Opdrachtdeelsoort.Nieuw : Opdrachtdeelsoort.Oud);
        if (nieuw)
        {
            _stand.Nieuw.AddRange(tekst.Woorden(i, einde));
        }
        else
        {
            _stand.Los.Add((i, einde));
        }

        return einde;
    }

    private bool IsOudBedrag(int i) => _stand.Daad == Bewerking.Onbekend && _stand.Los.Count > 0 && tekst[i - 1] is "en" && char.IsAsciiDigit(tekst[i][0]);

    private bool WachtOpTekst() => _stand.Nieuw.Count == 0 && _stand.Daad is Bewerking.Vervangen or Bewerking.Invoegen or Bewerking.Toevoegen;

    private static bool IsVoegwoord(string woord) => woord is "onderscheidenlijk" or "respectievelijk" or "resp" or "telkens" or "en" or "de" or "het" or "luidende" or "luidend" or "volgende" or "door";

    private void Sluit()
    {
        Wijzigingbouwer.Bouw(_stand, tekst, merken, _wijzigingen);
        _stand.Leeg();
    }

    private void Merk(int van, int tot, Opdrachtdeelsoort soort) => Array.Fill(merken, soort, van, Math.Min(tot, merken.Length) - van);
}
