namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a moment in the calendar of the Chamber or a council (<em>Kamermoment</em>): "voor het zomerreces", "bij de Voorjaarsnota".</summary>
internal static class Momentlezer
{
    /// <summary>Reads the moment at the start of the window; null when there is none or it is no limit.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        var voorzetsel = aanloop.Voorzetsel;
        var plaats = aanloop.Na;
        if (venster.Soort(plaats) == Tijdwoordsoort.Fase)
        {
            voorzetsel = Tijdvoorzetsel.In;
            plaats += venster.IsVoorzetsel(plaats + 1, Tijdvoorzetsel.Van) ? 2 : 1;
        }

        var moment = Momentnaam.Lees(venster, plaats);
        return moment is { } naam && IsLimiet(venster, aanloop with { Voorzetsel = voorzetsel }, naam)
            ? Maak(venster, voorzetsel, naam, peildatum)
            : null;
    }

    private static bool IsLimiet(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Momentnaam naam)
    {
        var voor = aanloop.Voorzetsel is Tijdvoorzetsel.Voor or Tijdvoorzetsel.Rond;
        var tijdens = aanloop.Voorzetsel is Tijdvoorzetsel.Tijdens or Tijdvoorzetsel.Bij or Tijdvoorzetsel.Op or Tijdvoorzetsel.In or Tijdvoorzetsel.Met;
        return naam.Soort switch
        {
            Tijdwoordsoort.Seizoen => IsSeizoenlimiet(venster, aanloop, naam),
            Tijdwoordsoort.Reces => (voor || tijdens) && naam.Bepaald,
            Tijdwoordsoort.Begrotingsmoment when naam.Waarde == 2 => (voor && naam.Bepaald) || (aanloop.Voorzetsel == Tijdvoorzetsel.Bij && naam.Bepaald) || (tijdens && naam.Volgend),
            Tijdwoordsoort.Begrotingsmoment => voor || tijdens,
            Tijdwoordsoort.Debat => (voor && naam.Bepaald) || (tijdens && naam.Volgend),
            Tijdwoordsoort.Behandeling => (voor && naam.MetStaart && (naam.Bepaald || aanloop.Voorafgaand)) || (tijdens && naam.MetStaart && aanloop.Voorzetsel is Tijdvoorzetsel.Bij or Tijdvoorzetsel.Tijdens && naam.Bepaald),
            Tijdwoordsoort.Raad => (voor || tijdens) && (naam.Volgend || naam.MetDatum || naam.Waarde == 1),
            Tijdwoordsoort.Bericht => tijdens && naam.Volgend,
            _ => false,
        };
    }

    private static bool IsSeizoenlimiet(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Momentnaam naam) =>
        aanloop.Voorzetsel switch
        {
            Tijdvoorzetsel.Voor or Tijdvoorzetsel.Rond => naam.Bepaald || naam.MetStaart,
            Tijdvoorzetsel.In or Tijdvoorzetsel.Tijdens => naam.MetStaart || aanloop.Uiterlijk || naam.Waarde == 1,
            Tijdvoorzetsel.Geen => aanloop.Uiterlijk || (naam.Dit && !IsNaVan(venster)),
            _ => false,
        };

    private static bool IsNaVan(in Tijdwoordvenster venster) =>
        venster.Start > 0 && venster.Rij[venster.Start - 1] is { Soort: Tijdwoordsoort.Voorzetsel, Waarde: >= (int)Tijdvoorzetsel.Van };

    private static Tijdvondst Maak(in Tijdwoordvenster venster, Tijdvoorzetsel voorzetsel, in Momentnaam naam, DateOnly? peildatum)
    {
        var vak = naam.Datumplaats is { } plaats ? Tijdvaklezer.Lees(venster, plaats, peildatum)
            : naam is { Soort: Tijdwoordsoort.Begrotingsmoment, Waarde: 1 } ? Prinsjesdag.Van(naam, venster, peildatum) : null;
        var dag = vak?.Van;
        var alsDatum = naam is { Soort: Tijdwoordsoort.Raad, MetDatum: true };
        return new Tijdvondst(naam.Na, alsDatum ? Termijnsoort.Datum : Termijnsoort.Kamermoment, voorzetsel)
        {
            Datum = alsDatum && vak is { MetJaar: true } ? dag : null,
            Van = voorzetsel == Tijdvoorzetsel.Voor ? null : dag,
            Tot = voorzetsel == Tijdvoorzetsel.Voor ? dag?.AddDays(-1) : dag,
        };
    }
}
