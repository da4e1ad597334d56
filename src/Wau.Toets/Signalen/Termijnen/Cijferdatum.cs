namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a date written in digits: "01-07-2027", "1/7/2027", "1.7.2027" or "2027-07-01".</summary>
internal static class Cijferdatum
{
    private const int LangsteDag = 2;
    private const int LengteJaar = 4;

    /// <summary>The date at a place and where it ends; null when there is none or no such day in 2001 to 2099.</summary>
    public static (DateOnly Dag, int Eind)? Lees(string tekst, int begin)
    {
        if (begin > 0 && IsLos(tekst[begin - 1]))
        {
            return null;
        }

        var (eerste, na) = Cijfers(tekst, begin);
        if (na >= tekst.Length || !IsScheiding(tekst[na]) || na == begin)
        {
            return null;
        }

        var scheiding = tekst[na];
        var lengteEerste = na - begin;
        var (maand, naMaand) = Cijfers(tekst, na + 1);
        if (naMaand >= tekst.Length || tekst[naMaand] != scheiding || naMaand - na - 1 is 0 or > LangsteDag)
        {
            return null;
        }

        var (laatste, eind) = Cijfers(tekst, naMaand + 1);
        var (jaar, dag) = (lengteEerste, eind - naMaand - 1, scheiding) switch
        {
            ( <= LangsteDag, LengteJaar, _) => (laatste, eerste),
            (LengteJaar, > 0 and <= LangsteDag, '-') => (eerste, laatste),
            _ => (0, 0),
        };
        var bestaat = jaar is >= 2001 and <= 2099 && maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand)
            && (eind >= tekst.Length || !char.IsLetterOrDigit(tekst[eind]));
        return bestaat ? (new DateOnly(jaar, maand, dag), eind) : null;
    }

    private static bool IsScheiding(char teken) => teken is '-' or '/' or '.';

    private static bool IsLos(char teken) => IsScheiding(teken) || char.IsLetterOrDigit(teken);

    private static (int Waarde, int Na) Cijfers(string tekst, int begin)
    {
        var (waarde, na) = (0, begin);
        while (na < tekst.Length && na - begin <= LengteJaar && char.IsAsciiDigit(tekst[na]))
        {
            waarde = (waarde * 10) + (tekst[na++] - '0');
        }

        return (waarde, na);
    }
}
