namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Tells whether an instruction starts at a position, and how its sentence ends.</summary>
internal sealed class Opdrachtkenner(Opdrachttekst tekst, Plaatslezer plaatsen)
{
    private const int LangsteKop = 120;

    /// <summary>The sentence from a position on.</summary>
    public Opdrachtkop Lees(int begin)
    {
        List<List<Wetsplaats>> plekken = [];
        Bewerking? daad = null;
        (int vreemd, int houvast, int i) = (0, 0, begin);
        if (begin >= tekst.Aantal || !Opent(begin))
        {
            return new(Kopsoort.Geen, begin, plekken);
        }

        while (i < tekst.Aantal && i < begin + LangsteKop && (i == begin || !tekst.IsRegelbegin(i)))
        {
            string woord = tekst[i];
            if (woord is "«" && tekst.Sluit(i) > 0)
            {
                (i, houvast) = (tekst.Sluit(i) + 1, houvast + 1);
            }
            else if (woord is "." && daad is not null)
            {
                return Uit(i + 1);
            }
            else if (woord is ":" && daad is { } gedaan && gedaan != Bewerking.Vervallen)
            {
                if (!IsCitaat(i + 1))
                {
                    return gedaan == Bewerking.Wijzigen ? Uit(i + 1) : Open(i + 1);
                }

                i++;
            }
            else if (Opdrachttaal.Daden.TryGetValue(woord, out Bewerking wat))
            {
                (daad, i) = (wat, i + 1);
            }
            else if (OpentLijst(i, begin))
            {
                return new(Kopsoort.Lijst, i, plekken);
            }
            else if (plaatsen.Lees(i) is { } plaats)
            {
                if (!Opdrachttaal.Onbepaald.Contains(tekst[i - 1]) && daad is null)
                {
                    plekken.Add(plaats.Plaatsen);
                }

                (i, houvast) = (plaats.Einde, houvast + 1);
            }
            else
            {
                bool voorwerp = Opdrachttaal.Voorwerpen.Contains(woord);
                houvast += voorwerp || woord is "bedrag" or "bedragen" or "rangschikking" or "volgorde" ? 1 : 0;
                bool bekend = voorwerp || !tekst.IsWoord(i) || Opdrachttaal.Formules.Contains(woord) || Opdrachttaal.Hulpwerkwoorden.Contains(woord)
                    || Opdrachttaal.Onbepaald.Contains(woord) || Opdrachttaal.Onderzinnen.Contains(woord) || Opdrachttaal.Leestekens.Contains(woord) || char.IsAsciiDigit(woord[0]);
                if (!bekend && daad == Bewerking.Vervangen && tekst[i - 1] is "door")
                {
                    return Open(i);
                }

                vreemd += bekend || daad is not null ? 0 : 1;
                if (vreemd > 2)
                {
                    return new(Kopsoort.Geen, i, plekken);
                }

                i++;
            }
        }

        bool open = daad is Bewerking.Vervangen or Bewerking.Invoegen or Bewerking.Toevoegen && tekst[i - 1] is "luidende" or "luidend" or "volgt" or "door" or ",";
        return open ? Open(i) : Uit(i);

        Opdrachtkop Open(int einde) => new(houvast > 0 ? Kopsoort.OpenTekst : Kopsoort.Geen, einde, plekken);

        Opdrachtkop Uit(int einde) => new(daad is null || houvast == 0 ? Kopsoort.Geen : daad == Bewerking.Wijzigen ? Kopsoort.Lijst : Kopsoort.Dicht, einde, plekken);
    }

    /// <summary>True when a place is named at a position, with or without a word before it.</summary>
    public bool NoemtPlaats(int i) =>
        plaatsen.Lees(i) is not null || (tekst[i] is "in" or "aan" or "na" or "het" or "de" or "voor" or "vóór" && plaatsen.Lees(i + 1) is not null);

    /// <summary>True when the new text from a position on is one quotation, or starts with one after which the sentence goes on.</summary>
    public bool IsCitaat(int i) =>
        tekst[i] is "«" && tekst.Sluit(i) is > 0 and var sluit && (tekst.IsRegelbegin(sluit + 1) || tekst[sluit + 1] is "." or ";" or "en" or ",");

    private bool Opent(int i) => Opdrachttaal.Openers.Contains(tekst[i]) || Plaatstaal.Rangtelwoord(tekst[i]) is not null || Plaatstaal.Zonder.ContainsKey(tekst[i])
        || Opdrachttaal.Daden.ContainsKey(tekst[i]);

    // "Artikel 5, tweede lid, A. wordt ... B. vervalt ...".
    private bool OpentLijst(int i, int begin) =>
        i > begin + 1 && tekst.Letterlijk(i) is "A" or "a" or "1" or "I" && tekst[i + 1] is "." or ")" && tekst[i - 1] is "," or "wordt" or "worden" or "gewijzigd"
        && Opdrachttaal.Openers.Contains(tekst[i + 2]);
}
