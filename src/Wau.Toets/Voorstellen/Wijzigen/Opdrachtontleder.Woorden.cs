using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

internal sealed partial class Opdrachtontleder
{
    private int Woord(int i, string woord)
    {
        if (woord is "wordt" or "worden" or "komt" or "komen" && _stand.Daad != Bewerking.Onbekend && tekst[i + 1] is not "gebracht" && !IsOmgekeerd(i))
        {
            Sluit();
        }

        if (_stand.NaTot && new Plaatsgroepen(tekst).Kaal(i, Plaatssoort.Onderdeel) is { } kaal)
        {
            Merk(i, kaal.Einde, Opdrachtdeelsoort.Plaats);
            return kaal.Einde;
        }

        if (Opdrachttaal.Leestekens.Contains(woord) && !char.IsAsciiDigit(tekst[i + 1].FirstOrDefault()))
        {
            return Leestekenwoord(i);
        }

        bool voorwerp = _stand.Onbepaald && Opdrachttaal.Voorwerpen.Contains(woord);
        if (plaatsen.Lees(i) is { } plaats)
        {
            return Plaats(i, plaats.Plaatsen, plaats.Einde);
        }

        if (voorwerp || (Opdrachttaal.Onbepaald.Contains(woord) && tekst[i + 1] is not ("voorgestelde" or "aanduiding")))
        {
            _stand.Onbepaald = true;
            Merk(i, i + 1, Opdrachtdeelsoort.Bewerking);
        }
        else if (Opdrachttaal.Hulpwerkwoorden.Contains(woord) || woord is "gebracht" or "aangebracht")
        {
            Merk(i, i + 1, Opdrachtdeelsoort.Bewerking);
            (_stand.Onbepaald, _stand.Anker) = (false, false);
        }
        else if (Opdrachttaal.Formules.Contains(woord))
        {
            Formule(i, woord);
        }

        return i + 1;
    }

    // "Toegevoegd wordt een lid": the verb comes after what is done.
    private bool IsOmgekeerd(int i) => tekst[i - 1] is "toegevoegd" or "ingevoegd" or "vervangen" or "geschrapt" && (tekst.IsRegelbegin(i - 1) || tekst[i - 2] is "." or ")");

    private void Formule(int i, string woord)
    {
        Merk(i, i + 1, Opdrachtdeelsoort.Formule);
        switch (woord)
        {
            case "door" when _stand.Daad == Bewerking.Vervangen:
                (_stand.NaDoor, _stand.Anker) = (true, false);
                break;
            case "in" when _stand.Daad == Bewerking.Wijzigen && tekst[i - 1] is "gewijzigd":
                (_stand.Daad, _stand.NaDoor, _stand.Anker) = (Bewerking.Vervangen, true, false);
                break;
            case "luidende" or "luidend":
                _stand.Onbepaald = false;
                break;
            case "tot" when _stand.Daad == Bewerking.Vernummeren:
                _stand.NaTot = true;
                break;
            case "plaats" when tekst[i - 1] is "in":
                _stand.Anker = false;
                break;
            case "in" or "aan" or "na" or "voor" or "vóór" when _stand.NaTot && tekst[i - 1] is "en" or ",":
                Sluit();
                break;
            case "alsmede" when _stand.Daad == Bewerking.Vervallen && tekst[i - 1] is "," && tekst[i - 2] is "vervalt" or "vervallen":
                Sluit();
                _stand.Daad = Bewerking.Vervallen;
                break;
            case "in" or "aan" or "van" or "uit" or "het" or "de":
                _stand.Onbepaald = false;
                _stand.Anker &= woord is "het" or "de" || Opdrachttaal.Omschrijvingen.Contains(tekst[i - 1]);
                break;
            case var w when Opdrachttaal.Omschrijvingen.Contains(w):
                _stand.Anker = tekst[i - 1] is "in" || tekst[i - 2] is "in";
                break;
            case var w when Opdrachttaal.Plekwoorden.Contains(w):
                _stand.Anker = true;
                break;
        }
    }

    private int Plaats(int i, List<Wetsplaats> genoemd, int einde)
    {
        if (_stand.Onbepaald)
        {
            Merk(i, einde, Opdrachtdeelsoort.Bewerking);
            return einde;
        }

        Merk(i, einde, Opdrachtdeelsoort.Plaats);
        if (_stand.NaDoor)
        {
            _stand.Nieuw.AddRange(tekst.Woorden(i, einde));
            Merk(i, einde, Opdrachtdeelsoort.Nieuw);
        }
        else if (!_stand.NaTot)
        {
            _stand.Plek = tekst[i - 1] is "voorgestelde" && genoemd is [{ Delen: [var deel, ..] }] && Plaatspad.IsHoofdletter(deel) ? Plaatspad.Achter(_stand.Plek, genoemd[0])
                : _erft ? Plaatspad.Nest(_stand.Plek, genoemd) : Plaatspad.Voeg(_stand.Plek, genoemd);
            (_erft, _stand.Anker) = (false, false);
        }

        return einde;
    }

    private int Daad(int i, Bewerking daad)
    {
        bool zelf = tekst[i] is "vervalt" or "vervallen" or "luidt";
        if (zelf && _stand.Daad != Bewerking.Onbekend)
        {
            Sluit();
        }

        Merk(i, i + 1, Opdrachtdeelsoort.Bewerking);
        bool wijzigt = tekst[i] is not "wijzigingen" || tekst[i + 1] is "aangebracht" || tekst[i - 1] is "volgende";
        if (wijzigt && !(daad == Bewerking.Wijzigen && _stand.Daad != Bewerking.Onbekend))
        {
            _stand.Daad = daad;
        }

        _stand.Onbepaald = false;
        _stand.Anker &= zelf || tekst[i] is not ("ingevoegd" or "toegevoegd");
        _stand.NaDoor = _stand.Daad is Bewerking.Invoegen or Bewerking.Toevoegen && tekst[i + 1] is "«";
        return i + 1;
    }
}
