using System.Globalization;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Sorts the paragraphs of a bill, one by one, into chapters, articles, subsections and lettered parts.</summary>
/// <remarks>
/// An article that changes another law has parts A, B, C with the changed articles in them; its numbers and small letters belong to
/// the other law, and so do headings in its new text. A heading is the bill's own when the bill counts in Roman numerals and this one is,
/// when no new text is open, or when it carries the number that comes next.
/// </remarks>
internal sealed class Artikelbouwer(List<Alinea> regels)
{
    private const int Artikel = 6;
    private const int Lid = 7;
    private const int Onderdeel = 8;
    private const int Subonderdeel = 9;

    private readonly Deelbouwer _bouwer = new();
    private readonly bool _romeins = regels.Select(r => Artikelkop.Lees(r.Inhoud)).FirstOrDefault(k => k?.Plaats.Soort == Plaatssoort.Artikel) is { } eerste && char.IsAsciiLetterUpper(eerste.Plaats.Nummer.FirstOrDefault());
    private string _nummer = "";
    private readonly List<Deelbouwer.Deel> _artikelen = [];
    private bool _wijzigt;
    private bool _alleenKop;

    public Reeks<Wetsdeel> Bouw()
    {
        for (int i = 0; i < regels.Count; i++)
        {
            Add(regels[i], i);
        }

        foreach (Deelbouwer.Deel artikel in _artikelen)
        {
            artikel.Regels = [.. Regels(artikel)];
        }

        return _bouwer.Klaar();
    }

    private void Add(Alinea regel, int plek)
    {
        if (Artikelkop.Lees(regel.Inhoud) is { } kop && IsKop(kop, plek))
        {
            Open(kop);
            _bouwer.Add(regel);
            Wijzigt(kop.HeeftTekst && Artikeltaal.Wijzigt().IsMatch(regel.Inhoud));
            return;
        }

        if (_alleenKop && _bouwer.Nu is { Opschrift.Length: 0 } deel && IsOpschrift(plek))
        {
            deel.Opschrift = regel.Inhoud;
            _bouwer.Add(regel);
            return;
        }

        _alleenKop = false;
        if (_bouwer.Op(Artikel) is not null)
        {
            Wijzigt(_bouwer.Op(Lid) is null && Artikeltaal.Wijzigt().IsMatch(regel.Inhoud));
            Deel(regel.Inhoud);
        }

        _bouwer.Add(regel);
    }

    private void Open(Artikelkop kop)
    {
        Deelbouwer.Deel deel = _bouwer.Open(Artikelkop.Diepte(kop.Plaats.Soort), kop.Plaats, kop.Opschrift);
        if (kop.Plaats.Soort is Plaatssoort.Artikel or Plaatssoort.Bijlage)
        {
            _artikelen.Add(deel);
        }

        (_wijzigt, _alleenKop) = (false, !kop.HeeftTekst);
        _nummer = kop.Plaats.Soort == Plaatssoort.Artikel ? kop.Plaats.Nummer : _nummer;
    }

    /// <summary>True when a heading is the bill's own, and not one in the new text of another law.</summary>
    private bool IsKop(Artikelkop kop, int plek)
    {
        if (kop.Plaats is { Nummer.Length: 0, Soort: not Plaatssoort.Bijlage })
        {
            return false;
        }

        bool isArtikel = kop.Plaats.Soort == Plaatssoort.Artikel;
        if (isArtikel && _romeins)
        {
            return char.IsAsciiLetterUpper(kop.Plaats.Nummer[0]);
        }

        return !_wijzigt || (isArtikel ? Nummering.IsVolgende(_nummer, kop.Plaats.Nummer) : EersteArtikelNa(plek) is { } artikel && IsKop(artikel, plek));
    }

    private Artikelkop? EersteArtikelNa(int plek)
    {
        for (int i = plek + 1; i < regels.Count && i <= plek + 6; i++)
        {
            if (Artikelkop.Lees(regels[i].Inhoud) is { Plaats.Soort: Plaatssoort.Artikel } kop)
            {
                return kop;
            }
        }

        return null;
    }

    private bool IsOpschrift(int plek) =>
        Artikeltaal.Opschrift().IsMatch(regels[plek].Inhoud)
        && plek + 1 < regels.Count
        && (_bouwer.Nu!.Diepte != Artikel || Artikelkop.Lees(regels[plek + 1].Inhoud) is null);

    /// <summary>Opens the part of an article that a line starts, if it does.</summary>
    private void Deel(string tekst)
    {
        if (_wijzigt)
        {
            Wijzigingsdeel(tekst);
        }
        else if (Artikeltaal.Graad().Match(tekst) is { Success: true } graad)
        {
            _bouwer.Open(Vorige(Onderdeel) is "" or [.., '°'] ? Onderdeel : Subonderdeel, new(Plaatssoort.Onderdeel, graad.Groups["nr"].Value + "°"));
        }
        else if (Artikeltaal.Letter().Match(tekst) is { Success: true } letter && Nummering.KanVolgen(Vorige(Onderdeel), letter.Groups["nr"].Value))
        {
            _bouwer.Open(Onderdeel, new(Plaatssoort.Onderdeel, letter.Groups["nr"].Value));
        }
        else if (Artikeltaal.Lid().Match(tekst) is { Success: true } lid)
        {
            Genummerd(lid.Groups["nr"].Value, int.Parse(lid.Groups["getal"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A number is a subsection when it comes next; in a list it is an item of that list.</summary>
    private void Genummerd(string nummer, int getal)
    {
        Deelbouwer.Deel artikel = _bouwer.Op(Artikel)!;
        bool isLijst = _bouwer.Op(Lid) is null && artikel.Alineas[^1].Inhoud.EndsWith(':') && artikel.Delen.Count == 0;
        if (isLijst || _bouwer.Op(Lid)?.Plaats.Soort == Plaatssoort.Onderdeel)
        {
            _bouwer.Open(Lid, new(Plaatssoort.Onderdeel, nummer));
        }
        else if (Nummering.IsVolgendLid(Vorige(Lid), nummer, getal))
        {
            _bouwer.Open(Lid, new(Plaatssoort.Lid, nummer));
        }
        else if (_bouwer.Op(Onderdeel) is not null && Nummering.IsVolgendLid(Vorige(Subonderdeel), nummer, getal))
        {
            _bouwer.Open(Subonderdeel, new(Plaatssoort.Onderdeel, nummer));
        }
    }

    private string Vorige(int diepte) => _bouwer.Op(diepte)?.Plaats.Nummer ?? "";

    /// <summary>In an article that changes a law: its parts; <see cref="Wijzigingsbouwer"/> reads what is in them when they are complete.</summary>
    private void Wijzigingsdeel(string tekst)
    {
        if (Artikeltaal.Hoofdletter().Match(tekst) is { Success: true } letter && Nummering.KanVolgen(Vorige(Lid), letter.Groups["nr"].Value))
        {
            _bouwer.Open(Lid, new(Plaatssoort.Onderdeel, letter.Groups["nr"].Value));
        }
    }

    private void Wijzigt(bool wijzigt)
    {
        _wijzigt |= wijzigt;
        if (_wijzigt && _bouwer.Op(Artikel) is { } artikel)
        {
            artikel.Wijzigt = true;
        }
    }

    private static IEnumerable<Alinea> Regels(Deelbouwer.Deel artikel)
    {
        List<Alinea> tekst = Regelteksten.ZonderKop(artikel.Alineas, artikel.Opschrift);
        if (!artikel.Wijzigt || !artikel.Delen.TrueForAll(d => Plaatspad.IsHoofdletter(d.Plaats)))
        {
            return Regelteksten.Van(tekst);
        }

        return artikel.Delen.Count == 0 ? new Wijzigingsbouwer(artikel).Bouw(tekst) : artikel.Delen.SelectMany(d => new Wijzigingsbouwer(d).Bouw(d.Alineas.ToArray())).ToList();
    }
}
