namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads periods by their place from today (<em>betrekkelijk</em>): "deze maand", "volgende week", "het lopende schooljaar", "vrijdag".</summary>
/// <remarks>They name no date; their window follows from the reference date (<em>peildatum</em>).</remarks>
internal static class Betrekkelijk
{
    private const int Eerste = 8;

    /// <summary>Reads what follows "deze", "volgende" and the like; null when it is none of these.</summary>
    public static Tijdvak? Lees(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var volgende = venster.Soort(plaats) == Tijdwoordsoort.Volgende;
        return Schooljaar(venster, plaats, peildatum)
            ?? (venster.Soort(plaats + 1) == Tijdwoordsoort.Weekdag ? Weekdag(venster, plaats + 1, peildatum) with { Aard = Tijdvakaard.Dag } : (Tijdvak?)null)
            ?? (volgende ? Verandermoment(venster, plaats + 1) : null)
            ?? (!volgende ? Vak(venster, plaats + 1, 0, peildatum) : venster.Is(plaats, "volgende") ? Vak(venster, plaats + 1, 1, peildatum) : null);
    }

    /// <summary>Reads "het schooljaar", "de maand" after "eind van": the one we are in.</summary>
    public static Tijdvak? Lopend(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        venster.Soort(plaats) != Tijdwoordsoort.Lidwoord ? null
        : venster.Soort(plaats + 1) == Tijdwoordsoort.Schooljaar && venster.Soort(plaats + 2) != Tijdwoordsoort.Jaartal ? Schooljaar(plaats + 2, 0, peildatum)
        : Vak(venster, plaats + 1, 0, peildatum);

    /// <summary>Reads "dit schooljaar", "het nieuwe schooljaar"; null when it is none of these.</summary>
    public static Tijdvak? Schooljaar(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var nieuw = venster.Soort(plaats) == Tijdwoordsoort.Volgende || venster.Is(plaats, "nieuwe");
        return venster.Soort(plaats + 1) == Tijdwoordsoort.Schooljaar && (nieuw || venster.Soort(plaats) == Tijdwoordsoort.Deze)
            ? Schooljaar(plaats + 2, nieuw ? 1 : 0, peildatum)
            : null;
    }

    /// <summary>The first such day after the reference date.</summary>
    public static Tijdvak Weekdag(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var aanstaande = venster.IsEen(plaats + 1, "aanstaande", "a.s");
        var dag = peildatum is { Year: < 9999 } peil ? peil.AddDays(((venster.Waarde(plaats) - (int)peil.DayOfWeek + 6) % 7) + 1) : (DateOnly?)null;
        return new Tijdvak(aanstaande ? plaats + 2 : plaats + 1, aanstaande ? Tijdvakaard.Dag : Tijdvakaard.Weekdag, dag, dag, false);
    }

    /// <summary>"vast verandermoment": which day depends on the legal form, so there is no window.</summary>
    private static Tijdvak? Verandermoment(in Tijdwoordvenster venster, int plaats)
    {
        var kern = venster.IsEen(plaats, "vast", "vaste") ? plaats + 1 : plaats;
        return venster.Soort(kern) == Tijdwoordsoort.Verandermoment ? new Tijdvak(kern + 1, Tijdvakaard.Dag, null, null, false) : null;
    }

    private static Tijdvak Schooljaar(int na, int verschil, DateOnly? peildatum)
    {
        var jaar = peildatum is { Year: > 1 and < 9998 } peil ? (peil.Month >= Eerste ? peil.Year : peil.Year - 1) + verschil : (int?)null;
        return new Tijdvak(na, Tijdvakaard.Schooljaar, jaar is { } j ? new DateOnly(j, Eerste, 1) : null, jaar is { } k ? new DateOnly(k + 1, Eerste - 1, 31) : null, false);
    }

    private static Tijdvak? Vak(in Tijdwoordvenster venster, int plaats, int verschil, DateOnly? peildatum)
    {
        var (week, kwartaal) = (venster.Is(plaats, "week"), venster.Soort(plaats) == Tijdwoordsoort.Kwartaal);
        if (!week && !kwartaal && !venster.Is(plaats, "maand"))
        {
            return null;
        }

        var vak = new Tijdvak(plaats + 1, kwartaal ? Tijdvakaard.Deeljaar : Tijdvakaard.Maand, null, null, false);
        if (peildatum is not { Year: < 9999 } peil)
        {
            return vak;
        }

        if (week)
        {
            var maandag = peil.AddDays((7 * verschil) - (((int)peil.DayOfWeek + 6) % 7));
            return vak with { Van = maandag, Tot = maandag.AddDays(6) };
        }

        var lengte = kwartaal ? 3 : 1;
        var begin = new DateOnly(peil.Year, peil.Month - ((peil.Month - 1) % lengte), 1).AddMonths(lengte * verschil);
        return vak with { Van = begin, Tot = begin.AddMonths(lengte).AddDays(-1) };
    }
}
