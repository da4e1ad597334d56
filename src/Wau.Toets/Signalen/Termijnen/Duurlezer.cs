namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a span of time: "binnen drie maanden", "uiterlijk zes weken na publicatie".</summary>
internal static class Duurlezer
{
    private const int Bereik = 6;

    private static readonly string[] Aanvang =
        ["inwerkingtreding", "invoering", "publicatie", "ingang", "ontvangst", "start", "aanname", "afronding", "vaststelling", "bekendmaking"];

    /// <summary>Reads the span at the start of the window; null when there is none.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        if (aanloop.Voorzetsel == Tijdvoorzetsel.Binnen)
        {
            return LeesAantal(venster, aanloop.Na, peildatum) ?? LeesGestelde(venster, aanloop.Na);
        }

        if (venster.Is(aanloop.Na, "na"))
        {
            return LeesAantal(venster, aanloop.Na + 1, peildatum) is { } na && IsEvaluatie(venster.Rij, aanloop.Na, na.Na)
                ? na with { Van = null, Tot = null }
                : null;
        }

        return aanloop.Uiterlijk && venster.Is(aanloop.Na + 2, "na") && LeesAantal(venster, aanloop.Na, peildatum) is { } vondst
            ? vondst with { Van = null, Tot = null }
            : null;
    }

    /// <summary>Whether the words beside it ask for an evaluation: "na één jaar te evalueren".</summary>
    private static bool IsEvaluatie(Tijdwoordrij rij, int begin, int na)
    {
        for (var plaats = Math.Max(0, begin - Bereik); plaats < Math.Min(rij.Aantal, na + Bereik); plaats++)
        {
            var woord = rij.Letters(plaats);
            if (woord.StartsWith("evalu", StringComparison.OrdinalIgnoreCase) || woord.StartsWith("geëvalu", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Tijdvondst? LeesAantal(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var kern = venster.IsEen(plaats, "maximaal", "uiterlijk", "hooguit") ? plaats + 1 : plaats;
        if (venster.Is(kern, "een") && venster.IsEen(kern + 1, "half", "paar"))
        {
            kern++;
        }

        if (venster.IsEen(kern + 1, "tot", "à") && Aantal(venster, kern + 2) is not null)
        {
            kern += 2;
        }

        if (Aantal(venster, kern) is not { } aantal || venster.Soort(kern + 1) != Tijdwoordsoort.Eenheid)
        {
            return null;
        }

        var eenheid = (Tijdeenheid)venster.Waarde(kern + 1);
        eenheid = venster.Is(kern, "half") && eenheid == Tijdeenheid.Jaar ? Tijdeenheid.Halfjaar : eenheid;
        var na = NaAanvang(venster, kern + 2);
        var tot = aantal == 0 || na > kern + 2 || peildatum is not { } peil ? null : Tel(peil, aantal, eenheid);
        return new Tijdvondst(na, Termijnsoort.Termijn, Tijdvoorzetsel.Binnen) { Van = tot is null ? null : peildatum, Tot = tot };
    }

    private static int? Aantal(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) is Tijdwoordsoort.Getal or Tijdwoordsoort.Telwoord ? venster.Waarde(plaats)
        : venster.Is(plaats, "half") ? 1 : null;

    private static int NaAanvang(in Tijdwoordvenster venster, int plaats)
    {
        var kern = venster.NaLidwoord(plaats + 1);
        if (!venster.Is(plaats, "na") || !venster.IsEen(kern, Aanvang))
        {
            return plaats;
        }

        var van = kern + 1;
        return venster.Is(van, "van") && venster.IsEen(van + 1, "de", "het", "deze", "dit") && venster.IsEen(van + 2, "wet", "regeling", "maatregel", "besluit")
            ? van + 3
            : van;
    }

    private static Tijdvondst? LeesGestelde(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Lidwoord && venster.Is(plaats + 2, "termijn")
        && venster.IsEen(plaats + 1, "geplande", "gestelde", "afgesproken", "voorziene", "toegezegde")
            ? new Tijdvondst(plaats + 3, Termijnsoort.Termijn, Tijdvoorzetsel.Binnen)
            : null;

    private static DateOnly? Tel(DateOnly peildatum, int aantal, Tijdeenheid eenheid)
    {
        var dagen = eenheid switch { Tijdeenheid.Dag => aantal, Tijdeenheid.Week => 7 * aantal, _ => 0 };
        var maanden = eenheid switch { Tijdeenheid.Maand => aantal, Tijdeenheid.Halfjaar => 6 * aantal, Tijdeenheid.Jaar => 12 * aantal, _ => 0 };
        return (dagen == 0 && maanden == 0) || peildatum.Year + (maanden / 12) + (dagen / 365) + 1 > 9999
            ? null
            : peildatum.AddMonths(maanden).AddDays(dagen);
    }
}
