namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads one calendar period (<em>tijdvak</em>): "1 juli 2025", "Q3", "eind van het jaar", "schooljaar 2026-2027".</summary>
internal static class Tijdvaklezer
{
    /// <summary>Reads the period at a place; null when there is none.</summary>
    public static Tijdvak? Lees(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        venster.Soort(plaats) switch
        {
            Tijdwoordsoort.Getal or Tijdwoordsoort.Telwoord => LeesDag(venster, plaats, peildatum),
            Tijdwoordsoort.Cijferdatum => LeesCijfers(venster, plaats),
            Tijdwoordsoort.Maand => LeesMaand(venster, plaats, peildatum),
            Tijdwoordsoort.Kwartaalcode => Kwartaal(venster, plaats + 1, venster.Waarde(plaats), peildatum),
            Tijdwoordsoort.Rang => LeesRang(venster, plaats, peildatum),
            Tijdwoordsoort.Fase => LeesFase(venster, plaats, peildatum),
            Tijdwoordsoort.Kwartaal when venster.Soort(plaats + 1) == Tijdwoordsoort.Getal && venster.Waarde(plaats + 1) is >= 1 and <= 4
                => Kwartaal(venster, plaats + 2, venster.Waarde(plaats + 1), peildatum),
            Tijdwoordsoort.Weekdag => Betrekkelijk.Weekdag(venster, plaats, peildatum),
            Tijdwoordsoort.Jaarwisseling => LeesJaarwisseling(venster, plaats, peildatum),
            Tijdwoordsoort.Schooljaar => LeesSchooljaar(venster, plaats),
            Tijdwoordsoort.Overig => Betrekkelijk.Schooljaar(venster, plaats, peildatum),
            Tijdwoordsoort.Lidwoord => LeesNaLidwoord(venster, plaats, peildatum),
            Tijdwoordsoort.Deze or Tijdwoordsoort.Volgende => Betrekkelijk.Lees(venster, plaats, peildatum) ?? LeesJaar(venster, plaats, peildatum),
            Tijdwoordsoort.Jaartal or Tijdwoordsoort.Eenheid or Tijdwoordsoort.Boekjaar => LeesJaar(venster, plaats, peildatum),
            _ => null,
        };

    private static Tijdvak? LeesNaLidwoord(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        venster.Soort(plaats + 1) == Tijdwoordsoort.Lidwoord
        || (venster.Is(plaats, "de") && venster.Soort(plaats + 1) is Tijdwoordsoort.Fase or Tijdwoordsoort.Deze)
            ? null
            : Lees(venster, plaats + 1, peildatum) ?? LeesJaar(venster, plaats, peildatum);

    private static Tijdvak? LeesDag(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var maand = plaats + 1;
        if (venster.IsEen(maand, "en", "of") && venster.Soort(maand + 1) == Tijdwoordsoort.Getal)
        {
            maand += 2;
        }

        return !venster.Is(plaats, "een") && venster.Soort(maand) is Tijdwoordsoort.Maand or Tijdwoordsoort.Maandkort
            ? Tijdvak.Dag(venster.Waarde(maand - 1), venster.Waarde(maand), Jaaraanduiding.LeesStaart(venster, maand + 1, peildatum))
            : null;
    }

    private static Tijdvak LeesCijfers(in Tijdwoordvenster venster, int plaats)
    {
        var dag = DateOnly.FromDayNumber(venster.Waarde(plaats));
        return new Tijdvak(plaats + 1, Tijdvakaard.Dag, dag, dag, true);
    }

    private static Tijdvak? LeesMaand(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var maand = venster.Waarde(plaats);
        return Tijdvak.Maanden(Tijdvakaard.Maand, maand, maand, Jaaraanduiding.LeesStaart(venster, plaats + 1, peildatum));
    }

    private static Tijdvak? LeesRang(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var rang = venster.Waarde(plaats);
        if (venster.Soort(plaats + 1) == Tijdwoordsoort.Kwartaal)
        {
            return Kwartaal(venster, plaats + 2, rang, peildatum);
        }

        var helft = rang == 4 ? 2 : rang;
        var na = venster.Soort(plaats + 1) == Tijdwoordsoort.Helft || venster.Is(plaats + 1, "halfjaar") ? plaats + 2
            : venster.Is(plaats + 1, "half") && venster.Is(plaats + 2, "jaar") ? plaats + 3 : plaats;
        return LeesMaanddeel(venster, plaats, peildatum) is { } deel ? deel
            : na > plaats && helft <= 2 && Jaaraanduiding.LeesStaart(venster, na, peildatum) is var jaar && jaar.Na > na
                ? Tijdvak.Maanden(Tijdvakaard.Deeljaar, (helft * 6) - 5, helft * 6, jaar)
                : null;
    }

    /// <summary>"eerste week van juli", "tweede helft van maart 2027": names no day.</summary>
    private static Tijdvak? LeesMaanddeel(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var week = venster.Is(plaats + 1, "week");
        if ((!week && venster.Soort(plaats + 1) != Tijdwoordsoort.Helft) || !venster.Is(plaats + 2, "van") || venster.Soort(plaats + 3) != Tijdwoordsoort.Maand
            || LeesMaand(venster, plaats + 3, peildatum) is not { } maand)
        {
            return null;
        }

        if (maand is not { Van: { } van, Tot: { } tot })
        {
            return maand with { Aard = Tijdvakaard.Deel };
        }

        var rang = venster.Waarde(plaats);
        var (eerste, laatste) = (week, rang, venster.Is(plaats, "laatste")) switch
        {
            (true, _, true) => (tot.AddDays(-6), tot),
            (true, _, _) => (van.AddDays(7 * (rang - 1)), van.AddDays((7 * rang) - 1)),
            (false, 1, _) => (van, van.AddDays(14)),
            _ => (van.AddDays(15), tot),
        };
        return maand with { Aard = Tijdvakaard.Deel, Van = eerste, Tot = laatste };
    }

    private static Tijdvak Kwartaal(in Tijdwoordvenster venster, int na, int nummer, DateOnly? peildatum) =>
        Tijdvak.Maanden(Tijdvakaard.Deeljaar, (nummer * 3) - 2, nummer * 3, Jaaraanduiding.LeesStaart(venster, na, peildatum));

    private static Tijdvak? LeesFase(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var kern = venster.IsVoorzetsel(plaats + 1, Tijdvoorzetsel.Van) ? plaats + 2 : plaats + 1;
        return venster.Soort(venster.NaLidwoord(kern)) is Tijdwoordsoort.Getal or Tijdwoordsoort.Fase
            || (Betrekkelijk.Lopend(venster, kern, peildatum) ?? Lees(venster, kern, peildatum)) is not { } geheel
            ? null
            : geheel.Derde(venster.Waarde(plaats));
    }

    private static Tijdvak? LeesSchooljaar(in Tijdwoordvenster venster, int plaats)
    {
        if (venster.Soort(plaats + 1) != Tijdwoordsoort.Jaartal)
        {
            return null;
        }

        var jaar = venster.Waarde(plaats + 1);
        var na = plaats + 2;
        if (na < venster.Rij.Aantal && venster.Rij[na] is { Naad: Woordnaad.Streep or Woordnaad.Komma, Soort: Tijdwoordsoort.Jaartal or Tijdwoordsoort.Getal } tweede
            && (tweede.Waarde == jaar + 1 || tweede.Waarde == (jaar + 1) % 100))
        {
            na++;
        }

        return new Tijdvak(na, Tijdvakaard.Schooljaar, new DateOnly(jaar, 8, 1), new DateOnly(jaar + 1, 7, 31), true);
    }

    /// <summary>"jaarwisseling", "jaarwisseling 2026/2027": the last day of the old year.</summary>
    private static Tijdvak LeesJaarwisseling(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var tweede = plaats + 2;
        var paar = venster.Soort(plaats + 1) == Tijdwoordsoort.Jaartal && tweede < venster.Rij.Aantal
            && venster.Rij[tweede] is { Naad: Woordnaad.Streep or Woordnaad.Komma, Soort: Tijdwoordsoort.Jaartal or Tijdwoordsoort.Getal };
        int? jaar = paar ? venster.Waarde(plaats + 1) : venster.Soort(plaats + 1) == Tijdwoordsoort.Jaartal ? null : peildatum?.Year;
        var dag = jaar is { } j ? new DateOnly(j, 12, 31) : (DateOnly?)null;
        return new Tijdvak(paar ? plaats + 3 : plaats + 1, Tijdvakaard.Jaarwisseling, dag, dag, paar);
    }

    private static Tijdvak? LeesJaar(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        Jaaraanduiding.Lees(venster, plaats, peildatum) is not { } jaar ? null
        : jaar.Jaar is null ? new Tijdvak(jaar.Na, Tijdvakaard.Lopendjaar, null, null, false)
        : Tijdvak.Maanden(jaar.Genoemd ? Tijdvakaard.Jaar : Tijdvakaard.Lopendjaar, 1, 12, jaar) is var vak
            && venster.Soort(jaar.Na) == Tijdwoordsoort.Jaartal && venster.Rij[jaar.Na] is { Naad: Woordnaad.Streep } tweede && tweede.Waarde > jaar.Jaar
                ? vak with { Na = jaar.Na + 1, Tot = new DateOnly(tweede.Waarde, 12, 31) }
                : vak;
}
