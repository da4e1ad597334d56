using System.Collections.Immutable;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads the number or letter before an instruction.</summary>
internal sealed class Opdrachtlabels(Opdrachttekst tekst)
{
    private static readonly ImmutableArray<Nummersoort> Soorten = [Nummersoort.Romeins, Nummersoort.Hoofdletter, Nummersoort.Cijfer, Nummersoort.Letter];

    /// <summary>Where the words start after a number at a position; -1 when no number stands there.</summary>
    public int Achter(int i)
    {
        if (i >= tekst.Aantal)
        {
            return -1;
        }

        if (tekst[i] is "–" or "-" or "•" or "—")
        {
            return tekst.IsRegelbegin(i) && i + 1 < tekst.Aantal ? i + 1 : -1;
        }

        if (!Soorten.Any(s => Waarde(i, s) > 0))
        {
            return -1;
        }

        bool teken = !tekst.IsRegelbegin(i + 1) && (tekst[i + 1] is "." or ")" || tekst.Letterlijk(i)[^1] is '°' or 'º');
        int na = tekst[i + 1] is "." or ")" && !tekst.IsRegelbegin(i + 1) ? i + 2 : i + 1;
        bool hoofd = Waarde(i, Nummersoort.Romeins) > 0 || Waarde(i, Nummersoort.Hoofdletter) > 0;
        bool los = hoofd && na < tekst.Aantal && (tekst.IsRegelbegin(na) || char.IsUpper(tekst.Letterlijk(na)[0]));
        return na < tekst.Aantal && (teken || los || (tekst.IsRegelbegin(i) && tekst.IsRegelbegin(na))) ? na : -1;
    }

    /// <summary>Value of the number at a position, read as one of a kind; zero when it is none.</summary>
    public int Waarde(int i, Nummersoort soort) => tekst.IsWoord(i) ? Nummering.Waarde(soort, tekst.Letterlijk(i)) : 0;

    /// <summary>The kind that a row has which starts with the number at a position.</summary>
    public Nummersoort Eerste(int i) => Soorten.FirstOrDefault(s => Waarde(i, s) > 0, tekst.IsWoord(i) ? Nummersoort.Geen : Nummersoort.Streep);
}
