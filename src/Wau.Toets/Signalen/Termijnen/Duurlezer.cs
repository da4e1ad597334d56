namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a span of time as a limit: "binnen drie maanden", "uiterlijk zes weken na publicatie".</summary>
internal static class Duurlezer
{
    private const int Bereik = 6;

    private static readonly string[] Aanvang =
        ["inwerkingtreding", "invoering", "publicatie", "ingang", "ontvangst", "start", "aanname", "aanneming", "afronding", "vaststelling", "bekendmaking"];

    /// <summary>Reads the span at the start of the window; null when there is none.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        if (aanloop.Voorzetsel == Tijdvoorzetsel.Binnen)
        {
            return LeesDuur(venster, NaInleiding(venster, aanloop.Na), peildatum) ?? LeesGestelde(venster, aanloop.Na);
        }

        if (venster.IsEen(aanloop.Na, "na", "over"))
        {
            return Duur.Lees(venster, aanloop.Na + 1) is not { } duur ? null
                : aanloop.Uiterlijk && venster.Is(aanloop.Na, "over") ? LeesDuur(venster, aanloop.Na + 1, peildatum)
                : IsEvaluatie(venster.Rij, aanloop.Na, duur.Na) ? Los(duur.Na)
                : null;
        }

        if ((aanloop.Voorzetsel == Tijdvoorzetsel.Geen ? Duur.Lees(venster, aanloop.Na) : aanloop.Vooraf) is not { } los)
        {
            return null;
        }

        var na = NaGebeurtenis(venster, los.Na);
        return na > los.Na && (aanloop.Uiterlijk || (venster.Is(los.Na, "na") && venster.IsEen(venster.NaLidwoord(los.Na + 1), Aanvang))) ? Los(na) : null;
    }

    /// <summary>"maximaal", "ten hoogste", "een periode van", "nu en".</summary>
    private static int NaInleiding(in Tijdwoordvenster venster, int plaats)
    {
        if (venster.IsEen(plaats, "maximaal", "uiterlijk", "hooguit", "ongeveer", "circa"))
        {
            return plaats + 1;
        }

        if ((venster.Is(plaats, "ten") && venster.Is(plaats + 1, "hoogste")) || (venster.Is(plaats, "nu") && venster.Is(plaats + 1, "en")))
        {
            return plaats + 2;
        }

        var kern = venster.IsEen(plaats, "een", "de") ? plaats + 1 : plaats;
        return venster.IsEen(kern, "periode", "termijn", "tijd") && venster.Is(kern + 1, "van") ? kern + 2 : plaats;
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

    private static Tijdvondst? LeesDuur(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        if (Duur.Lees(venster, plaats) is not { } duur)
        {
            return null;
        }

        if (NaNu(venster, duur.Na) is var na && na == duur.Na && NaGebeurtenis(venster, na) is var gebeurtenis && gebeurtenis > na)
        {
            return Los(gebeurtenis);
        }

        var tot = peildatum is { } peil ? duur.Later(peil) : null;
        return new Tijdvondst(na, Termijnsoort.Termijn, Tijdvoorzetsel.Binnen) { Van = tot is null ? null : peildatum, Tot = tot };
    }

    private static Tijdvondst Los(int na) => new(na, Termijnsoort.Termijn, Tijdvoorzetsel.Binnen);

    private static int NaNu(in Tijdwoordvenster venster, int plaats) =>
        venster.IsEen(plaats, "na", "vanaf") && venster.IsEen(plaats + 1, "nu", "heden", "vandaag") ? plaats + 2 : plaats;

    /// <summary>The event from which the span runs, on either side: "na de inwerkingtreding van de wet", "voor het aflopen".</summary>
    private static int NaGebeurtenis(in Tijdwoordvenster venster, int plaats)
    {
        var kern = venster.NaLidwoord(plaats + 1);
        if (!venster.IsEen(plaats, "na", "voor", "vóór") || venster.Soort(kern) != Tijdwoordsoort.Overig || venster.IsEen(kern, "te", "denken", "willen"))
        {
            return plaats;
        }

        if (!venster.IsEen(kern, Aanvang))
        {
            return kern > plaats + 1 ? kern + 1 : plaats;
        }

        var van = kern + 1;
        return venster.Is(van, "van") && venster.IsEen(van + 1, "de", "het", "deze", "dit")
            && venster.IsEen(van + 2, "wet", "regeling", "maatregel", "besluit", "motie", "wetsvoorstel")
                ? van + 3
                : van;
    }

    private static Tijdvondst? LeesGestelde(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Lidwoord && venster.Is(plaats + 2, "termijn")
        && venster.IsEen(plaats + 1, "geplande", "gestelde", "afgesproken", "voorziene", "toegezegde")
            ? Los(plaats + 3)
            : null;
}
