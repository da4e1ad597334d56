namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Puts a place that an instruction names on the way to the place that it is about.</summary>
internal static class Plaatspad
{
    private const int MeesteWegen = 64;

    /// <summary>Every way of the second list, seen from every way of the first, without doubles.</summary>
    public static List<Wetsplaats> Voeg(List<Wetsplaats> basis, List<Wetsplaats> plaatsen) =>
        plaatsen.Count == 0 ? basis : [.. (basis.Count == 0 ? [Wetsplaats.Geheel] : basis).SelectMany(b => plaatsen.Select(p => Voeg(b, p))).Distinct().Take(MeesteWegen)];

    /// <summary>A place seen from another: "het tweede lid" seen from article 5, first subsection, is article 5, second subsection.</summary>
    public static Wetsplaats Voeg(Wetsplaats basis, Wetsplaats plaats) =>
        plaats.Delen.Count == 0 ? basis : new([.. basis.Delen.Take(Behouden(basis.Delen, plaats.Delen)), .. plaats.Delen]);

    /// <summary>As <see cref="Voeg(List{Wetsplaats}, List{Wetsplaats})"/>, for a list about an article: an article named in it lies in that article.</summary>
    public static List<Wetsplaats> Nest(List<Wetsplaats> basis, List<Wetsplaats> plaatsen) =>
        basis is [{ Delen: [.., { Soort: Plaatssoort.Artikel }] } om] && plaatsen is [{ Delen: [{ Soort: Plaatssoort.Artikel }, ..] }, ..] && !Array.Exists([.. om.Delen], IsVanVoorstel)
            ? [.. plaatsen.Select(p => new Wetsplaats([.. om.Delen, .. p.Delen]))]
            : Voeg(basis, plaatsen);

    /// <summary>Every way with a place behind it that lies in it: a part that is put in by a part of the bill.</summary>
    public static List<Wetsplaats> Achter(List<Wetsplaats> basis, Wetsplaats plaats) =>
        [.. (basis.Count == 0 ? [Wetsplaats.Geheel] : basis).Select(b => new Wetsplaats([.. b.Delen, .. plaats.Delen]))];

    /// <summary>True for an article or part of the bill itself: Roman articles, parts with a capital.</summary>
    public static bool IsVanVoorstel(Plaatsdeel deel) =>
        (deel.Soort == Plaatssoort.Artikel && Nummering.Romeins(Kern(deel.Nummer)) > 0) || IsHoofdletter(deel);

    /// <summary>True for a part with a capital: <c>A</c>, <c>Da</c>, <c>B.2</c>.</summary>
    public static bool IsHoofdletter(Plaatsdeel deel) => deel.Soort == Plaatssoort.Onderdeel && deel.Nummer.Length > 0 && char.IsAsciiLetterUpper(deel.Nummer[0]);

    /// <summary>How deep a kind of place lies in a law; higher is deeper.</summary>
    public static int Diepte(Plaatssoort soort) => soort switch
    {
        Plaatssoort.Staat => 1,
        Plaatssoort.Wet => 2,
        Plaatssoort.Bijlage => 3,
        Plaatssoort.Boek => 4,
        Plaatssoort.Hoofdstuk => 5,
        Plaatssoort.Titel => 6,
        Plaatssoort.Afdeling => 7,
        Plaatssoort.Paragraaf => 8,
        Plaatssoort.Artikel => 10,
        Plaatssoort.Lid => 12,
        Plaatssoort.Onderdeel => 13,
        Plaatssoort.Zin => 14,
        _ => 15,
    };

    /// <summary>True when the way ends in the bill itself and not in a law that it amends: <c>artikel I, onderdeel C</c>.</summary>
    public static bool EindigtInVoorstel(Reeks<Plaatsdeel> delen) => delen.Count > 0 && Voorstelkop(delen) == delen.Count;

    // Length of the part of the way that lies in the bill itself: an article of the bill and its parts.
    private static int Voorstelkop(Reeks<Plaatsdeel> delen)
    {
        int n = 0;
        while (n < delen.Count && Diepte(delen[n].Soort) < Diepte(Plaatssoort.Artikel))
        {
            n++;
        }

        bool eigen = n < delen.Count && (IsVanVoorstel(delen[n]) || (n + 1 < delen.Count && IsHoofdletter(delen[n + 1])));
        if (!eigen)
        {
            return 0;
        }

        n++;
        while (n < delen.Count && delen[n].Soort == Plaatssoort.Onderdeel)
        {
            n++;
        }

        return n;
    }

    private static int Behouden(Reeks<Plaatsdeel> basis, Reeks<Plaatsdeel> plaats)
    {
        Plaatsdeel eerste = plaats[0];
        int kop = Voorstelkop(basis);
        if (IsVanVoorstel(eerste) || Voorstelkop(plaats) > 0)
        {
            int zelfde = Zoek(basis, 0, d => d.Soort == eerste.Soort && (eerste.Soort == Plaatssoort.Artikel || IsHoofdletter(d)));
            return zelfde >= 0 ? zelfde : eerste.Soort == Plaatssoort.Artikel || kop > 0 ? Math.Max(kop, Ondieper(basis, 0, eerste)) : Ondieper(basis, 0, eerste);
        }

        int gelijk = eerste.Soort == Plaatssoort.Onderdeel ? Zoek(basis, kop == basis.Count ? 0 : kop, d => d.Soort == Plaatssoort.Onderdeel && Aard(d) == Aard(eerste)) : -1;
        return gelijk >= 0 ? gelijk : Ondieper(basis, kop, eerste);
    }

    private static int Ondieper(Reeks<Plaatsdeel> basis, int vanaf, Plaatsdeel eerste)
    {
        int n = vanaf;
        bool stapel = eerste.Soort == Plaatssoort.Onderdeel;
        while (n < basis.Count && (Diepte(basis[n].Soort) < Diepte(eerste.Soort) || (stapel && basis[n].Soort == Plaatssoort.Onderdeel) || IsHoofdletter(basis[n])))
        {
            n++;
        }

        return n;
    }

    private static int Aard(Plaatsdeel deel) => deel.Nummer.Length == 0 ? 0 : char.IsAsciiDigit(deel.Nummer[0]) ? 1 : char.IsAsciiLetterUpper(deel.Nummer[0]) ? 2 : 3;

    private static int Zoek(Reeks<Plaatsdeel> delen, int vanaf, Func<Plaatsdeel, bool> past)
    {
        for (int i = vanaf; i < delen.Count; i++)
        {
            if (past(delen[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Kern(string nummer) => nummer.TrimEnd("abcdefghijklmnopqrstuvwxyz".ToCharArray());
}
