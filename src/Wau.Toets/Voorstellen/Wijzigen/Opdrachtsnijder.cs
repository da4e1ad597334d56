namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Cuts the body of an amendment where its instructions start.</summary>
/// <remarks>
/// Every level of numbering that is open is on a stack. A number starts an instruction when it is the next of an open level and the words
/// after it read as one; new text therefore holds its own headings, subsections and even instructions.
/// </remarks>
internal sealed class Opdrachtsnijder(Opdrachttekst tekst, Opdrachtkenner kenner)
{
    private const int MeesteNiveaus = 8;
    private readonly Opdrachtlabels _labels = new(tekst);
    private readonly Stack<Opdrachtniveau> _stapel = new();
    private readonly List<Opdrachtstuk> _stukken = [];

    public List<Opdrachtstuk> Snijd()
    {
        if (tekst.Aantal == 0)
        {
            return _stukken;
        }

        _stapel.Push(new());
        Eerste(0);
        for (int i = Kopeinde(); i < tekst.Aantal;)
        {
            i = Stap(i);
        }

        _stukken[^1].Einde = tekst.Aantal;
        return _stukken;
    }

    private Opdrachtstuk Nu => _stukken[^1];

    private Nieuwetekst? _nieuw;

    private int Kopeinde()
    {
        Opdrachtkop kop = Nu.Kop;
        _nieuw = kop.Soort == Kopsoort.OpenTekst ? new(tekst, kenner, _labels, kop.Einde) : null;
        if (_stapel.Count < MeesteNiveaus && (kop.Soort == Kopsoort.Lijst || IsSchijntekst(kop)))
        {
            int na = _labels.Achter(kop.Einde);
            if (kenner.Lees(na > 0 ? na : kop.Einde).IsOpdracht)
            {
                _nieuw = null;
                _stapel.Push(new() { Ouder = Nu });
                Eerste(kop.Einde);
                return Kopeinde();
            }
        }

        return Math.Max(kop.Einde, Nu.Zinnen[0] + 1);
    }

    // "wordt artikel 908a als volgt gelezen: I In het eerste lid wordt ...": a list under the wrong words.
    private bool IsSchijntekst(Opdrachtkop kop) =>
        kop.Soort == Kopsoort.OpenTekst && _labels.Achter(kop.Einde) > 0 && tekst[kop.Einde - 2] is "gelezen" && !Nu.Plek.Exists(p => Plaatspad.EindigtInVoorstel(p.Delen));

    private int Stap(int i)
    {
        if (tekst[i] is "«" && tekst.Sluit(i) > i)
        {
            return tekst.Sluit(i) + 1;
        }

        bool vrij = _nieuw is null || i >= _nieuw.VroegsteGrens;
        if (vrij && (Genummerd(i) || (tekst.IsRegelbegin(i) && Ongenummerd(i))))
        {
            return Kopeinde();
        }

        if (vrij && _nieuw is { HoudtOpdrachten: false } && tekst[i - 1] is "." && tekst.Letterlijk(i) is "In" or "Aan" or "Na" or "Verder" && kenner.Lees(i) is { IsOpdracht: true } kop)
        {
            Nu.Zinnen.Add(i);
            _nieuw = kop.Soort == Kopsoort.OpenTekst ? new(tekst, kenner, _labels, kop.Einde) : null;
            return Math.Max(kop.Einde, i + 1);
        }

        return i + 1;
    }

    private bool Genummerd(int i)
    {
        int na = tekst.IsRegelbegin(i) || tekst[i - 1] is "." or ";" or ":" or "»" or "," ? _labels.Achter(i) : -1;
        if (na < 0 || _nieuw?.IsEigen(i) == true)
        {
            return false;
        }

        foreach (Opdrachtniveau niveau in _stapel)
        {
            Nummersoort soort = niveau.Soort == Nummersoort.Geen && niveau.Ongenummerd.Count > 0 ? _labels.Eerste(i) : niveau.Soort;
            int waarde = soort == Nummersoort.Streep ? (tekst.IsWoord(i) ? 0 : niveau.Laatste + 1) : _labels.Waarde(i, soort);
            if (waarde == 0 || !Volgt(niveau, soort, waarde, i) || !IsInhoud(i, na, soort))
            {
                continue;
            }

            while (_stapel.Peek() != niveau)
            {
                _stapel.Pop();
            }

            Verhef(niveau, soort);
            Voeg(niveau, i, na, tekst.Letterlijk(i).TrimEnd('°').TrimEnd('º').ToString(), waarde);
            return true;
        }

        return false;
    }

    private bool IsInhoud(int i, int na, Nummersoort soort) =>
        kenner.Lees(na).IsOpdracht || (soort == Nummersoort.Romeins && tekst.IsRegelbegin(i) && kenner.NoemtPlaats(na));

    private bool Volgt(Opdrachtniveau niveau, Nummersoort soort, int waarde, int i)
    {
        int laatste = niveau.Soort == Nummersoort.Geen ? niveau.Ongenummerd.Count : niveau.Laatste;
        bool tussen = waarde == laatste && soort is Nummersoort.Hoofdletter or Nummersoort.Letter && tekst.Letterlijk(i).Length == 2;
        return tussen || waarde == laatste + 1 || (waarde > laatste && waarde <= laatste + 3 && tekst.IsRegelbegin(i) && soort == Nummersoort.Romeins);
    }

    // The first numbers of a row were lost: its second is the first that has one.
    private static void Verhef(Opdrachtniveau niveau, Nummersoort soort)
    {
        for (int n = 0; n < niveau.Ongenummerd.Count; n++)
        {
            niveau.Ongenummerd[n].Label = Nummering.Schrijf(soort, n + 1);
        }

        niveau.Ongenummerd.Clear();
        niveau.Soort = soort;
    }

    private bool Ongenummerd(int i)
    {
        int start = i;
        while (start < i + 3 && !tekst.IsWoord(start) && tekst[start] is not "«" && start < tekst.Aantal)
        {
            start++;
        }

        if (kenner.Lees(start) is not { IsOpdracht: true } kop || (_nieuw is { HoudtOpdrachten: true } && !IsVanBuiten(kop)))
        {
            return false;
        }

        if (kop.Plaatsen.FirstOrDefault() is [{ Delen.Count: > 0 } plaats, ..])
        {
            while (_stapel.Count > 1 && _stapel.Peek().Ouder is { } ouder && Verlaat(ouder, plaats.Delen[0]))
            {
                _stapel.Pop();
            }
        }

        Opdrachtniveau niveau = _stapel.Peek();
        int waarde = niveau.Laatste + 1;
        Voeg(niveau, i, start, Nummering.Schrijf(niveau.Soort, waarde), waarde);
        return true;
    }

    private static bool Verlaat(Opdrachtstuk ouder, Plaatsdeel deel) =>
        Plaatspad.Diepte(deel.Soort) <= Plaatspad.Diepte(Plaatssoort.Artikel)
            ? (deel.Soort == Plaatssoort.Artikel && Plaatspad.IsVanVoorstel(deel)) || ouder.Plek.Exists(p => p.Delen.Any(d => d.Soort == Plaatssoort.Artikel) && !Plaatspad.EindigtInVoorstel(p.Delen))
            : Plaatspad.IsHoofdletter(deel) && ouder.Plek.Exists(p => !Plaatspad.EindigtInVoorstel(p.Delen));

    // New text that holds instructions ends where an article of the bill itself is named, or a part of the article that the list is about.
    private bool IsVanBuiten(Opdrachtkop kop) =>
        kop.Plaatsen.FirstOrDefault() is [{ Delen: [var deel, ..] }, ..] && Plaatspad.IsVanVoorstel(deel)
        && (deel.Soort == Plaatssoort.Artikel || Nu.Ouder is not null);

    private void Eerste(int i)
    {
        int na = _labels.Achter(i);
        bool genummerd = na > 0 && (kenner.Lees(na).IsOpdracht || tekst.IsRegelbegin(na) || kenner.NoemtPlaats(na));
        Opdrachtniveau niveau = _stapel.Peek();
        if (genummerd)
        {
            niveau.Soort = _labels.Eerste(i);
        }

        int waarde = genummerd ? Math.Max(_labels.Waarde(i, niveau.Soort), 1) : 0;
        Voeg(niveau, i, genummerd ? na : i, genummerd && tekst.IsWoord(i) ? tekst.Letterlijk(i).TrimEnd('°').TrimEnd('º').ToString() : "", waarde);
    }

    private void Voeg(Opdrachtniveau niveau, int begin, int inhoud, string label, int waarde)
    {
        if (_stukken.Count > 0)
        {
            Nu.Einde = begin;
        }

        Opdrachtkop kop = kenner.Lees(inhoud);
        var stuk = new Opdrachtstuk { Ouder = niveau.Ouder, Label = label, Begin = begin, Kop = kop, Plek = kop.Vanaf(niveau.Ouder?.Plek ?? []) };
        stuk.Zinnen.Add(inhoud);
        _stukken.Add(stuk);
        niveau.Laatste = waarde;
        if (niveau.Soort == Nummersoort.Geen)
        {
            niveau.Ongenummerd.Add(stuk);
        }
    }
}
