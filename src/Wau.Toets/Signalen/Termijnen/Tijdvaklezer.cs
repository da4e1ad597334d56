namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads one calendar period (<em>tijdvak</em>): "1 juli 2025", "Q3", "eind van het jaar", "schooljaar 2026-2027".</summary>
internal static class Tijdvaklezer
{
    /// <summary>Reads one period, or two with "tot en met" between them; null when there is none.</summary>
    public static Tijdvak? LeesReeks(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        if (Lees(venster, plaats, peildatum) is not { } eerste)
        {
            return null;
        }

        var tweede = venster.Is(eerste.Na, "tot") && venster.Is(eerste.Na + 1, "en") && venster.Is(eerste.Na + 2, "met")
            ? Lees(venster, eerste.Na + 3, peildatum)
            : null;
        return tweede is not { } laatste ? eerste
            : eerste with { Na = laatste.Na, Tot = laatste.Tot, MetJaar = laatste.MetJaar, Van = eerste.Van <= laatste.Tot ? eerste.Van : null };
    }

    /// <summary>Reads the period at a place; null when there is none.</summary>
    public static Tijdvak? Lees(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        venster.Soort(plaats) switch
        {
            Tijdwoordsoort.Getal => LeesDag(venster, plaats, peildatum),
            Tijdwoordsoort.Maand => LeesMaand(venster, plaats, peildatum),
            Tijdwoordsoort.Kwartaalcode => Kwartaal(venster, plaats + 1, venster.Waarde(plaats), peildatum),
            Tijdwoordsoort.Rang => LeesRang(venster, plaats, peildatum),
            Tijdwoordsoort.Fase => LeesFase(venster, plaats, peildatum),
            Tijdwoordsoort.Schooljaar => LeesSchooljaar(venster, plaats),
            Tijdwoordsoort.Overig => LeesNieuwSchooljaar(venster, plaats),
            Tijdwoordsoort.Lidwoord => LeesNaLidwoord(venster, plaats, peildatum),
            Tijdwoordsoort.Deze => LeesDezeMaand(venster, plaats, peildatum) ?? LeesJaar(venster, plaats, peildatum),
            Tijdwoordsoort.Volgende => LeesNieuwSchooljaar(venster, plaats) ?? LeesJaar(venster, plaats, peildatum),
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

        return venster.Soort(maand) == Tijdwoordsoort.Maand
            ? Tijdvak.Dag(venster.Waarde(maand - 1), venster.Waarde(maand), Jaaraanduiding.LeesStaart(venster, maand + 1, peildatum))
            : null;
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
        return venster.Soort(plaats + 1) == Tijdwoordsoort.Helft && helft <= 2
            && Jaaraanduiding.LeesStaart(venster, plaats + 2, peildatum) is var jaar && jaar.Na > plaats + 2
                ? Tijdvak.Maanden(Tijdvakaard.Deeljaar, (helft * 6) - 5, helft * 6, jaar)
                : null;
    }

    private static Tijdvak Kwartaal(in Tijdwoordvenster venster, int na, int nummer, DateOnly? peildatum) =>
        Tijdvak.Maanden(Tijdvakaard.Deeljaar, (nummer * 3) - 2, nummer * 3, Jaaraanduiding.LeesStaart(venster, na, peildatum));

    private static Tijdvak? LeesFase(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var kern = venster.IsVoorzetsel(plaats + 1, Tijdvoorzetsel.Van) ? plaats + 2 : plaats + 1;
        return venster.Soort(venster.NaLidwoord(kern)) is Tijdwoordsoort.Getal or Tijdwoordsoort.Fase || Lees(venster, kern, peildatum) is not { } geheel
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

    private static Tijdvak? LeesNieuwSchooljaar(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats + 1) == Tijdwoordsoort.Schooljaar
        && (venster.Soort(plaats) == Tijdwoordsoort.Volgende || venster.Is(plaats, "nieuwe"))
            ? new Tijdvak(plaats + 2, Tijdvakaard.Schooljaar, null, null, false)
            : null;

    private static Tijdvak? LeesDezeMaand(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var maand = venster.Is(plaats + 1, "maand");
        var kwartaal = venster.Soort(plaats + 1) == Tijdwoordsoort.Kwartaal;
        if (!maand && !kwartaal)
        {
            return null;
        }

        var jaar = new Jaaraanduiding(plaats + 2, peildatum?.Year, false, peildatum);
        var nu = peildatum?.Month ?? 1;
        var eerste = maand ? nu : nu - ((nu - 1) % 3);
        return Tijdvak.Maanden(maand ? Tijdvakaard.Maand : Tijdvakaard.Deeljaar, eerste, maand ? nu : eerste + 2, jaar);
    }

    private static Tijdvak? LeesJaar(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        Jaaraanduiding.Lees(venster, plaats, peildatum) is not { } jaar ? null
        : jaar.Jaar is null ? new Tijdvak(jaar.Na, Tijdvakaard.Lopendjaar, null, null, false)
        : Tijdvak.Maanden(jaar.Genoemd ? Tijdvakaard.Jaar : Tijdvakaard.Lopendjaar, 1, 12, jaar) is var vak
            && venster.Soort(jaar.Na) == Tijdwoordsoort.Jaartal && venster.Rij[jaar.Na] is { Naad: Woordnaad.Streep } tweede && tweede.Waarde > jaar.Jaar
                ? vak with { Na = jaar.Na + 1, Tot = new DateOnly(tweede.Waarde, 12, 31) }
                : vak;
}
