using System.Text;
using System.Xml;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Follows the elements of one paper and puts their text where it belongs; says when a limit is passed.</summary>
internal sealed class Kamerstukverzamelaar(KamerstukXmlOpties opties)
{
    private readonly Stack<Plek> _plekken = new();
    private readonly StringBuilder _tekst = new();
    private long _tekens;

    public Kamerstukbron Bron { get; } = new();

    public bool Begonnen { get; private set; }

    /// <summary>The open elements, from the root: <c>officiele-publicatie/kamerstuk/stuk</c>.</summary>
    public string Pad => string.Join('/', _plekken.Reverse().Select(p => Kamerstukmeldingen.Kort(p.Naam)));

    private Vak Nu => _plekken.Count == 0 ? Vak.Opbouw : _plekken.Peek().Vak;

    private string Naam => _plekken.Count == 0 ? "" : _plekken.Peek().Naam;

    public Melding? Open(XmlReader element, Regelplaats plaats)
    {
        string naam = element.LocalName;
        if (!Begonnen && naam is not Indeling.Wortel)
        {
            return naam switch
            {
                Indeling.OudeWortel => Kamerstukmeldingen.OudeIndeling(plaats),
                "html" => Kamerstukmeldingen.Webpagina(plaats),
                _ => Kamerstukmeldingen.AndereWortel(naam, plaats),
            };
        }

        Begonnen = true;
        if (_plekken.Count >= opties.MaxDiepte)
        {
            return Kamerstukmeldingen.TeDiep(opties.MaxDiepte, Pad, plaats);
        }

        Onthoud(element, naam);
        Vak vak = Indeling.Bepaal(Nu, Naam, naam);
        bool staatApart = vak != Vak.Weglaten && (vak != Nu || Indeling.IsBlok(naam));
        Melding? fout = staatApart ? Leg(plaats) : null;
        Scheid();
        _plekken.Push(new(naam, vak, staatApart, Bron.Alineas.Count));
        return fout;
    }

    public Melding? Sluit(Regelplaats plaats)
    {
        Melding? fout = _plekken.Peek().StaatApart ? Leg(plaats) : null;
        fout ??= TelLegeAlinea(plaats);
        _plekken.Pop();
        Scheid();
        return fout;
    }

    public void Tekst(string tekst, Regelplaats plaats)
    {
        if (Nu is Vak.Opbouw)
        {
            Mis(Witruimte.Vouw(tekst), plaats);
        }
        else if (Nu is not (Vak.Weglaten or Vak.Kop or Vak.Ondertekening))
        {
            _tekst.Append(tekst);
        }
    }

    private void Onthoud(XmlReader element, string naam)
    {
        if (naam is "meta" && Witruimte.Vouw(element.GetAttribute("content") ?? "") is { Length: > 0 } inhoud)
        {
            Bron.Meta(element.GetAttribute("name"), element.GetAttribute("scheme"), inhoud);
        }

        if (naam is "datum" && Nu == Vak.Datum)
        {
            Bron.Isodatum ??= element.GetAttribute("isodatum");
        }

        Bron.HeeftKamerstuk |= naam is Indeling.Kamerstuk;
        Bron.Dossiers += naam is "dossier" ? 1 : 0;
    }

    private void Scheid()
    {
        if (Indeling.ScheidtDelen(Naam))
        {
            _tekst.Append(' ');
        }
    }

    /// <summary>Ends the text gathered so far and puts it away.</summary>
    private Melding? Leg(Regelplaats plaats)
    {
        string tekst = Witruimte.Vouw(_tekst.ToString());
        _tekst.Clear();
        if (tekst.Length == 0)
        {
            return null;
        }

        Bron.Voeg(Nu, tekst);
        _tekens += Nu == Vak.Alinea ? tekst.Length : 0;
        return Grens(plaats);
    }

    /// <summary>A paragraph without words keeps its number, so that places are the same as in lists that others made of the XML.</summary>
    private Melding? TelLegeAlinea(Regelplaats plaats)
    {
        Plek plek = _plekken.Peek();
        if (plek is not { Naam: "al", Vak: Vak.Alinea } || Bron.Alineas.Count > plek.AlineasVooraf)
        {
            return null;
        }

        Bron.Voeg(Vak.Alinea, "");
        return Grens(plaats);
    }

    private Melding? Grens(Regelplaats plaats) =>
        Bron.Alineas.Count > opties.MaxAlineas ? Kamerstukmeldingen.TeVeelAlineas(opties.MaxAlineas, plaats)
        : _tekens > opties.MaxTekens ? Kamerstukmeldingen.TeVeelTekens(opties.MaxTekens, plaats)
        : null;

    private void Mis(string tekst, Regelplaats plaats)
    {
        if (tekst.Length > 0)
        {
            Bron.Los = Bron.Los is { } eerste
                ? eerste with { Aantal = eerste.Aantal + 1 }
                : new(tekst, Pad, plaats, 1);
        }
    }

    private readonly record struct Plek(string Naam, Vak Vak, bool StaatApart, int AlineasVooraf);
}
