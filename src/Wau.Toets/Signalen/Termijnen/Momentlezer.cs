namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a moment in the calendar of the Chamber or a council (<em>Kamermoment</em>): "voor het zomerreces", "bij de Voorjaarsnota".</summary>
internal static class Momentlezer
{
    /// <summary>Reads the moment at the start of the window; null when there is none or it is no limit.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        var (plaats, kern) = (aanloop.Na, venster.NaLidwoord(aanloop.Na));
        var fase = venster.Soort(kern) == Tijdwoordsoort.Fase && (kern == plaats || venster.IsVoorzetsel(kern + 1, Tijdvoorzetsel.Van));
        if (fase)
        {
            plaats = venster.IsVoorzetsel(kern + 1, Tijdvoorzetsel.Van) ? kern + 2 : kern + 1;
        }

        var voorzetsel = fase && aanloop.Voorzetsel != Tijdvoorzetsel.Voor ? Tijdvoorzetsel.In : aanloop.Voorzetsel;
        return Momentnaam.Lees(venster, plaats) is { } naam && IsLimiet(venster, aanloop with { Voorzetsel = voorzetsel }, naam with { NaFase = fase })
            ? Maak(venster, aanloop with { Voorzetsel = voorzetsel }, naam, peildatum)
            : null;
    }

    private static bool IsLimiet(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Momentnaam naam)
    {
        var voor = aanloop.Voorzetsel is Tijdvoorzetsel.Voor or Tijdvoorzetsel.Rond;
        var tijdens = aanloop.Voorzetsel is Tijdvoorzetsel.Tijdens or Tijdvoorzetsel.Bij or Tijdvoorzetsel.Op or Tijdvoorzetsel.In or Tijdvoorzetsel.Met;
        var bijOfTijdens = aanloop.Voorzetsel is Tijdvoorzetsel.Bij or Tijdvoorzetsel.Tijdens;
        var grens = aanloop.Voorzetsel is Tijdvoorzetsel.Tot or Tijdvoorzetsel.Per or Tijdvoorzetsel.Vanaf || aanloop is { Voorzetsel: Tijdvoorzetsel.Geen, Uiterlijk: true };
        return naam.Soort switch
        {
            Tijdwoordsoort.Seizoen => IsSeizoenlimiet(venster, aanloop, naam),
            Tijdwoordsoort.Reces => (voor || tijdens || grens || aanloop.Voorzetsel == Tijdvoorzetsel.Na) && naam.Bepaald,
            Tijdwoordsoort.Begrotingsmoment when naam.Waarde == 2 => ((voor || bijOfTijdens) && naam.Bepaald) || (tijdens && naam.Volgend),
            Tijdwoordsoort.Begrotingsmoment => voor || tijdens || (grens && (naam.Bepaald || aanloop.Uiterlijk)),
            Tijdwoordsoort.Debat => (voor && naam.Bepaald) || (tijdens && (naam.Volgend || (naam.Waarde == 1 && naam.Bepaald))),
            Tijdwoordsoort.Behandeling => (voor && ((naam.MetStaart && (naam.Bepaald || naam.MetStuk || aanloop.Voorafgaand)) || (naam.Bepaald && (naam.Waarde == 1 || naam.Plenair))))
                || (naam.MetStaart && bijOfTijdens && naam.Bepaald),
            Tijdwoordsoort.Verkiezing => voor && naam.Bepaald && (naam.Volgend || aanloop.Nadruk || aanloop.Vooraf is not null || venster.Rij[naam.Na - 1].Soort == Tijdwoordsoort.Jaartal),
            Tijdwoordsoort.Raad => (voor || tijdens) && (naam.Volgend || naam.MetDatum || naam.Waarde == 1),
            Tijdwoordsoort.Bericht => tijdens && naam.Volgend,
            _ => false,
        };
    }

    private static bool IsSeizoenlimiet(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Momentnaam naam) =>
        (aanloop.Voorzetsel, naam.Waarde) switch
        {
            (Tijdvoorzetsel.Voor, 3) => naam.NaFase,
            (Tijdvoorzetsel.In or Tijdvoorzetsel.Tijdens or Tijdvoorzetsel.Binnen, 3) => naam.Dit,
            (Tijdvoorzetsel.Geen, 3) => naam.Dit && aanloop.Nadruk,
            (_, 3) => false,
            (Tijdvoorzetsel.Voor, 2) => true,
            (Tijdvoorzetsel.Voor or Tijdvoorzetsel.Rond or Tijdvoorzetsel.Na or Tijdvoorzetsel.Tot, _) => naam.Bepaald || naam.MetStaart,
            (Tijdvoorzetsel.In or Tijdvoorzetsel.Tijdens, var waarde) => naam.MetStaart || aanloop.Uiterlijk || waarde == 1,
            (Tijdvoorzetsel.Per or Tijdvoorzetsel.Vanaf, var waarde) => naam.MetStaart || (waarde == 1 && naam.Bepaald),
            (Tijdvoorzetsel.Geen, _) => aanloop.Uiterlijk || (naam.Dit && !IsNaVan(venster)),
            _ => false,
        };

    private static bool IsNaVan(in Tijdwoordvenster venster) =>
        venster.Start > 0 && venster.Rij[venster.Start - 1] is { Soort: Tijdwoordsoort.Voorzetsel, Waarde: >= (int)Tijdvoorzetsel.Van };

    private static Tijdvondst Maak(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Momentnaam naam, DateOnly? peildatum)
    {
        var vak = naam.Datumplaats is { } plaats ? Tijdvaklezer.Lees(venster, plaats, peildatum)
            : naam is { Soort: Tijdwoordsoort.Begrotingsmoment, Waarde: 1 } ? Prinsjesdag.Van(naam, venster, peildatum) : null;
        var alsDatum = naam is { Soort: Tijdwoordsoort.Raad, MetDatum: true };
        var (van, tot) = aanloop.Voorzetsel switch
        {
            Tijdvoorzetsel.Voor => (null, vak?.Van == vak?.Tot ? aanloop.Ervoor(vak?.Van) : null),
            Tijdvoorzetsel.Vanaf => (vak?.Van, null),
            Tijdvoorzetsel.Tot => (null, vak?.Tot),
            _ => (aanloop.Uiterlijk ? null : vak?.Van, vak?.Tot),
        };
        return new Tijdvondst(naam.Na, alsDatum ? Termijnsoort.Datum : Termijnsoort.Kamermoment, aanloop.Voorzetsel)
        {
            Datum = alsDatum && vak is { MetJaar: true } ? vak?.Tot : null,
            Van = van,
            Tot = tot,
        };
    }
}
