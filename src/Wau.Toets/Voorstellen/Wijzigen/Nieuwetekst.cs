namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>New text that runs on: from where it can end, and what it holds.</summary>
internal sealed class Nieuwetekst
{
    private const int LangsteKopje = 4;
    private static readonly string[] Indelingen = ["hoofdstuk", "titel", "afdeling", "paragraaf", "boek", "§"];
    private static readonly Nummersoort[] Eigen = [Nummersoort.Cijfer, Nummersoort.Letter];
    private readonly Opdrachttekst _tekst;
    private readonly Opdrachtlabels _labels;

    /// <summary>The last of the letters "Ba", "Bb", "Bc" of parts that are put in; empty when it is no such row.</summary>
    private string _letters = "";
    private readonly Dictionary<Nummersoort, int> _eigen = [];

    public Nieuwetekst(Opdrachttekst tekst, Opdrachtkenner kenner, Opdrachtlabels labels, int begin)
    {
        (_tekst, _labels) = (tekst, labels);
        int inhoud = begin;
        int einde = Regeleinde(tekst, begin);
        if (einde - begin <= LangsteKopje && einde < tekst.Aantal && (kenner.NoemtPlaats(begin) || labels.Achter(begin) == einde || IsKopje(tekst, begin, einde)))
        {
            inhoud = einde;
            _letters = tekst.Letterlijk(begin) is [>= 'A' and <= 'Z', >= 'a' and <= 'z'] letters ? letters.ToString() : "";
        }

        int na = labels.Achter(inhoud);
        HoudtOpdrachten = !(inhoud > begin && Indelingen.Contains(tekst[begin])) && kenner.Lees(na > 0 ? na : inhoud).IsOpdracht;
        VroegsteGrens = HoudtOpdrachten || !Indelingen.Contains(tekst[begin]) ? inhoud + 1 : begin + 1;
        if (na > 0 && HoudtOpdrachten && labels.Eerste(inhoud) is var soort && soort != Nummersoort.Streep)
        {
            _eigen[soort] = labels.Waarde(inhoud, soort);
        }
    }

    /// <summary>True when it holds instructions, as a part of an article that amends a law does.</summary>
    public bool HoudtOpdrachten { get; }

    /// <summary>The first position where the next instruction can start: not in its heading, nor at its first words.</summary>
    public int VroegsteGrens { get; }

    /// <summary>True when the number at a position is one of a row in the new text itself; counts it.</summary>
    public bool IsEigen(int plek)
    {
        if (_letters.Length == 2 && _tekst.IsRegelbegin(plek) && _tekst.Letterlijk(plek) is [var eerste, var tweede] && eerste == _letters[0] && tweede == _letters[1] + 1)
        {
            _letters = $"{eerste}{tweede}";
            return true;
        }

        foreach (Nummersoort soort in HoudtOpdrachten ? Eigen : [])
        {
            int waarde = _labels.Waarde(plek, soort);
            if (waarde > 0 && waarde == _eigen.GetValueOrDefault(soort) + 1)
            {
                _eigen[soort] = waarde;
                return true;
            }
        }

        return false;
    }

    private static bool IsKopje(Opdrachttekst tekst, int begin, int einde) =>
        einde - begin == 1 && tekst.IsWoord(begin) && tekst.Letterlijk(begin).Length <= 4 && tekst.Letterlijk(begin) is [>= 'A' and <= 'Z', ..] or ['0', >= 'A' and <= 'Z', ..];

    private static int Regeleinde(Opdrachttekst tekst, int i)
    {
        int einde = i + 1;
        while (einde < i + LangsteKopje + 2 && !tekst.IsRegelbegin(einde))
        {
            einde++;
        }

        return einde;
    }
}
