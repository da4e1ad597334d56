using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>The body of an amendment as one row of words and marks that know in which paragraph they stand.</summary>
internal sealed class Opdrachttekst
{
    private readonly IReadOnlyList<Alinea> _alineas;
    private readonly int[] _starts;
    private readonly int[] _paar;

    public Opdrachttekst(IReadOnlyList<Alinea> alineas)
    {
        _alineas = alineas;
        _starts = new int[alineas.Count];
        for (int i = 1; i < alineas.Count; i++)
        {
            _starts[i] = _starts[i - 1] + alineas[i - 1].Inhoud.Length + 1;
        }

        Tekst = string.Join('\n', alineas.Select(a => a.Inhoud.Replace('\n', '\r')));
        Tekens = Opdrachtwoorden.Snijd(Tekst);
        _paar = Aanhaling.Paren(Tekst, Tekens);
    }

    /// <summary>The paragraphs, with a line feed between them; a line end inside one is a carriage return.</summary>
    public string Tekst { get; }

    public List<Opdrachtteken> Tekens { get; }

    public int Aantal => Tekens.Count;

    /// <summary>The word or mark at a position; empty beyond the ends.</summary>
    public string this[int i] => i >= 0 && i < Tekens.Count ? Tekens[i].Sleutel : "";

    /// <summary>The word as it stands there; empty beyond the ends.</summary>
    public ReadOnlySpan<char> Letterlijk(int i) => i >= 0 && i < Tekens.Count ? Tekst.AsSpan(Tekens[i].Begin, Tekens[i].Einde - Tekens[i].Begin) : [];

    public bool IsWoord(int i) => i >= 0 && i < Tekens.Count && Tekens[i].IsWoord;

    public bool IsRegelbegin(int i) => i >= Tekens.Count || Tekens[i].Regelbegin;

    /// <summary>Position of the mark that closes the quotation opened at a position; -1 when none does.</summary>
    public int Sluit(int i) => i >= 0 && i < _paar.Length ? _paar[i] : -1;

    /// <summary>Where a token starts in the joined text; the end of the text beyond the last.</summary>
    public int Begin(int i) => i < Tekens.Count ? Tekens[i].Begin : Tekst.Length;

    /// <summary>The pieces of a stretch, one for each paragraph, white space kept.</summary>
    public IEnumerable<Alinea> Stukken(int begin, int einde)
    {
        int plek = Array.BinarySearch(_starts, begin);
        for (int i = plek < 0 ? ~plek - 1 : plek; i < _alineas.Count && _starts[i] < einde; i++)
        {
            (int van, int tot) = (Math.Max(begin - _starts[i], 0), Math.Min(einde - _starts[i], _alineas[i].Inhoud.Length));
            if (tot > van)
            {
                yield return new(_alineas[i].Veld, _alineas[i].Begin + van, _alineas[i].Inhoud[van..tot]);
            }
        }
    }

    /// <summary>The pieces of a stretch of tokens, one for each paragraph, without the white space around them.</summary>
    public IEnumerable<Alinea> Woorden(int van, int tot) =>
        van >= tot ? [] : Stukken(Tekens[van].Begin, Tekens[tot - 1].Einde).Select(a => Tekstregels.Deel(a, 0, a.Inhoud.Length)).OfType<Alinea>();
}
