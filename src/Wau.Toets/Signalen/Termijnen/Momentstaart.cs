namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads what follows the main word of a moment: a year, a date, a ministry, a subject.</summary>
internal static class Momentstaart
{
    private const int MeesteDelen = 4;
    private const int MeesteNaamwoorden = 8;

    /// <summary>The name with its tail; the same name when there is none.</summary>
    public static Momentnaam Lees(in Tijdwoordvenster venster, Momentnaam naam)
    {
        for (var deel = 0; deel < MeesteDelen; deel++)
        {
            var langer = LeesJaar(venster, naam) ?? LeesDatum(venster, naam) ?? LeesOnderwerp(venster, naam);
            if (langer is not { } verder)
            {
                break;
            }

            naam = verder with { MetStaart = true };
        }

        return naam;
    }

    private static Momentnaam? LeesJaar(in Tijdwoordvenster venster, in Momentnaam naam)
    {
        var kern = venster.IsEen(naam.Na, "van", "voor", "over") ? naam.Na + 1 : naam.Na;
        return Jaaraanduiding.Lees(venster, kern, null) is { } jaar ? naam with { Na = jaar.Na } : null;
    }

    private static Momentnaam? LeesDatum(in Tijdwoordvenster venster, in Momentnaam naam)
    {
        if (naam.MetDatum || naam.Soort is Tijdwoordsoort.Seizoen or Tijdwoordsoort.Reces or Tijdwoordsoort.Bericht)
        {
            return null;
        }

        var onderwerp = naam.Na;
        for (var stap = 0; stap < 3 && naam.Soort == Tijdwoordsoort.Debat && venster.Soort(onderwerp) == Tijdwoordsoort.Overig; stap++)
        {
            onderwerp++;
        }

        var dag = onderwerp + 1;
        return venster.IsEen(onderwerp, "van", "op") && venster.Soort(dag) is Tijdwoordsoort.Getal or Tijdwoordsoort.Cijferdatum or Tijdwoordsoort.Maand
            && Tijdvaklezer.Lees(venster, dag, null) is { } vak
                ? naam with { Na = vak.Na, Datumplaats = dag }
                : null;
    }

    private static Momentnaam? LeesOnderwerp(in Tijdwoordvenster venster, in Momentnaam naam) =>
        naam.Soort switch
        {
            Tijdwoordsoort.Begrotingsmoment when naam.Waarde != 2 => null,
            Tijdwoordsoort.Seizoen or Tijdwoordsoort.Reces => null,
            _ => LeesNaam(venster, naam),
        };

    private static Momentnaam? LeesNaam(in Tijdwoordvenster venster, in Momentnaam naam)
    {
        var verbonden = venster.IsEen(naam.Na, "van", "over", "in", "inzake");
        var plaats = verbonden ? venster.NaLidwoord(naam.Na + 1) : naam.Na;
        if (verbonden && venster.Is(plaats, "najaar"))
        {
            return naam with { Na = plaats + 1 };
        }

        for (var stap = 0; verbonden && stap < 2 && venster.Soort(plaats) is Tijdwoordsoort.Overig or Tijdwoordsoort.Volgende or Tijdwoordsoort.Deze && !venster.IsNaam(plaats) && !IsStuk(venster, plaats); stap++)
        {
            plaats++;
        }

        if (verbonden && IsStuk(venster, plaats))
        {
            return naam with { Na = plaats + 1, MetStuk = true };
        }

        if (naam.Soort == Tijdwoordsoort.Behandeling && venster.Is(naam.Na, "over") && !venster.IsEen(venster.Start, "bij", "tijdens") && IsZelfstandig(venster, naam.Na + 1))
        {
            return naam with { Na = naam.Na + 3 };
        }

        var eind = EindVanNaam(venster, plaats);
        return eind > plaats ? naam with { Na = eind } : null;
    }

    private static bool IsZelfstandig(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Lidwoord && venster.Soort(plaats + 1) == Tijdwoordsoort.Overig && !venster.IsNaam(plaats + 1);

    private static bool IsStuk(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Begrotingsmoment || venster.IsEen(plaats, "wetsvoorstel", "wet", "wetsvoorstellen");

    private static int EindVanNaam(in Tijdwoordvenster venster, int plaats)
    {
        var eind = plaats;
        for (var stap = 0; stap < MeesteNaamwoorden; stap++, plaats++)
        {
            if (venster.IsNaam(plaats) || (eind == plaats && eind > 0 && venster.Soort(plaats) != Tijdwoordsoort.Geen && venster.Rij[plaats].Naad == Woordnaad.Streep))
            {
                eind = plaats + 1;
            }
            else if (!(venster.Is(plaats, "en") && venster.IsNaam(plaats + 1)))
            {
                break;
            }
        }

        return eind;
    }
}
