namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a calendar date with the words that make it a limit: "uiterlijk voor 1 juli 2025", "per 2026".</summary>
internal static class Datumlezer
{
    /// <summary>Reads the date at the start of the window; null when there is none or it is no limit.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        if (LeesDoeljaar(venster, aanloop) is { } doel)
        {
            return doel;
        }

        return Tijdvakreeks.Lees(venster, aanloop, peildatum) is not { } vak || IsVerleden(venster, aanloop, vak, peildatum) ? null
            : LeesVerder(venster, aanloop, vak) is { } verder ? verder
            : IsLimiet(venster, aanloop, vak) ? Maak(venster, vak, aanloop) : null;
    }

    /// <summary>A year tied to a goal, "2040-doel": a horizon.</summary>
    private static Tijdvondst? LeesDoeljaar(in Tijdwoordvenster venster, in Tijdaanloop aanloop) =>
        aanloop.Na == venster.Start && venster.Soort(aanloop.Na) == Tijdwoordsoort.Jaartal
        && venster.Soort(aanloop.Na + 1) != Tijdwoordsoort.Geen && venster.Rij[aanloop.Na + 1].Naad == Woordnaad.Streep
        && venster.Rij.Letters(aanloop.Na + 1).StartsWith("doel", StringComparison.OrdinalIgnoreCase)
            ? new Tijdvondst(aanloop.Na + 2, Termijnsoort.Datum, Tijdvoorzetsel.In)
            {
                Datum = new DateOnly(venster.Waarde(aanloop.Na), 12, 31),
                Tot = new DateOnly(venster.Waarde(aanloop.Na), 12, 31),
            }
            : null;

    private static Tijdvondst? LeesVerder(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Tijdvak vak) =>
        vak.Aard == Tijdvakaard.Jaar && venster.Is(vak.Na, "en") && venster.IsEen(vak.Na + 1, "verder", "later", "volgende")
        && aanloop.Voorzetsel is not (Tijdvoorzetsel.Bij or Tijdvoorzetsel.Met)
            ? new Tijdvondst(vak.Na + 2, Termijnsoort.Datum, Tijdvoorzetsel.Vanaf) { Datum = vak.Van, Van = vak.Van }
            : null;

    /// <summary>"in de periode 2021 tot op heden", "het op 2 januari 2024 gepubliceerde rapport", "in 2023" in a text of 2025.</summary>
    private static bool IsVerleden(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Tijdvak vak, DateOnly? peildatum) =>
        venster.IsEen(vak.Na, "jl", "jongstleden", "laatstleden")
        || (venster.Is(vak.Na, "tot") && venster.IsEen(vak.Na + 1, "op", "heden", "nu"))
        || (aanloop.Voorzetsel is Tijdvoorzetsel.Geen or Tijdvoorzetsel.In or Tijdvoorzetsel.Op or Tijdvoorzetsel.Tussen
            && (HoortBijLidwoord(venster) || vak.Tot < peildatum));

    private static bool HoortBijLidwoord(in Tijdwoordvenster venster) =>
        venster.Start > 0 && venster.Rij[venster.Start].Naad < Woordnaad.Komma
        && venster.Rij[venster.Start - 1].Soort == Tijdwoordsoort.Lidwoord
        && venster.Soort(venster.Start) is Tijdwoordsoort.Voorzetsel or Tijdwoordsoort.Deze or Tijdwoordsoort.Volgende;

    private static bool IsDoel(in Tijdwoordvenster venster)
    {
        var vorig = venster.Rij.Letters(venster.Start - 1);
        return vorig.EndsWith("doelstelling", StringComparison.OrdinalIgnoreCase) || vorig.EndsWith("doelstellingen", StringComparison.OrdinalIgnoreCase)
            || vorig.EndsWith("doel", StringComparison.OrdinalIgnoreCase) || vorig.EndsWith("doelen", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLimiet(in Tijdwoordvenster venster, in Tijdaanloop aanloop, in Tijdvak vak) =>
        vak.Aard == Tijdvakaard.Weekdag ? aanloop.Nadruk
        : vak.Aard == Tijdvakaard.Jaarwisseling ? aanloop.Voorzetsel == Tijdvoorzetsel.Voor
        : aanloop.Voorzetsel switch
        {
            Tijdvoorzetsel.Geen => aanloop.Uiterlijk || (!HoortBijVorige(venster) && StaatLos(venster, vak, aanloop)),
            Tijdvoorzetsel.Bij or Tijdvoorzetsel.Met or Tijdvoorzetsel.Tijdens or Tijdvoorzetsel.Na => false,
            Tijdvoorzetsel.Binnen => vak.Aard == Tijdvakaard.Lopendjaar && venster.Soort(venster.NaLidwoord(aanloop.Na)) == Tijdwoordsoort.Deze,
            Tijdvoorzetsel.Naar => vak.Aard == Tijdvakaard.Jaar && venster.Start + 1 == aanloop.Na,
            Tijdvoorzetsel.Op => vak.Aard is Tijdvakaard.Dag or Tijdvakaard.Einde,
            Tijdvoorzetsel.Voor => vak.Aard != Tijdvakaard.Jaar || !HoortBijBegroting(venster),
            _ => true,
        };

    private static bool StaatLos(in Tijdwoordvenster venster, in Tijdvak vak, in Tijdaanloop aanloop) =>
        vak.Aard is Tijdvakaard.Deeljaar or Tijdvakaard.Deel or Tijdvakaard.Einde
        || (vak.Aard is Tijdvakaard.Lopendjaar && venster.Soort(venster.Start) != Tijdwoordsoort.Lidwoord)
        || (aanloop.Nadruk && vak.Aard is Tijdvakaard.Dag or Tijdvakaard.Maand or Tijdvakaard.Schooljaar);

    private static bool HoortBijVorige(in Tijdwoordvenster venster)
    {
        var vorige = venster.Start - 1;
        if (vorige >= 0 && venster.Rij[vorige].Soort == Tijdwoordsoort.Lidwoord)
        {
            vorige--;
        }

        return vorige >= 0 && venster.Rij[vorige] is { Soort: Tijdwoordsoort.Voorzetsel, Waarde: >= (int)Tijdvoorzetsel.Van };
    }

    private static bool HoortBijBegroting(in Tijdwoordvenster venster) =>
        venster.Start > 0 && venster.Rij[venster.Start - 1].Soort is Tijdwoordsoort.Begrotingsmoment;

    /// <summary>"de korting voor 2026" may be for that year or before it; right after the one who is asked it is before.</summary>
    private static bool IsTweeduidig(in Tijdwoordvenster venster, in Tijdvak vak, in Tijdaanloop aanloop) =>
        vak is { Aard: Tijdvakaard.Jaar } && aanloop is { Voorzetsel: Tijdvoorzetsel.Voor, Nadruk: false }
        && venster.Is(venster.Start, "voor")
        && !venster.Rij.IsEen(venster.Start - 1, "om", "hierover", "daarover", "hier", "dit", "deze", "kamer", "regering", "kabinet", "en");

    private static Tijdvondst Maak(in Tijdwoordvenster venster, in Tijdvak vak, in Tijdaanloop aanloop)
    {
        var doel = IsDoel(venster) || (aanloop is { Voorzetsel: Tijdvoorzetsel.Voor, Nadruk: false } && vak.Na > aanloop.Na + 1);
        var voorzetsel = doel && vak.Aard == Tijdvakaard.Jaar ? Tijdvoorzetsel.In : aanloop.Voorzetsel;
        var naamloos = vak.Aard is Tijdvakaard.Deel or Tijdvakaard.Schooljaar || !vak.MetJaar;
        var begin = vak.Aard != Tijdvakaard.Einde
            && (voorzetsel is Tijdvoorzetsel.Voor or Tijdvoorzetsel.Per or Tijdvoorzetsel.Vanaf);
        var (van, tot) = IsTweeduidig(venster, vak, aanloop) ? default : Venster(vak, voorzetsel, aanloop);
        return new Tijdvondst(vak.Na, Termijnsoort.Datum, voorzetsel)
        {
            Datum = naamloos ? null : begin ? vak.Van : vak.Tot,
            Van = van,
            Tot = tot,
        };
    }

    private static (DateOnly? Van, DateOnly? Tot) Venster(in Tijdvak vak, Tijdvoorzetsel voorzetsel, in Tijdaanloop aanloop) =>
        voorzetsel switch
        {
            Tijdvoorzetsel.Voor => (null, vak.Aard is not (Tijdvakaard.Einde or Tijdvakaard.Jaarwisseling) ? aanloop.Ervoor(vak.Van) : aanloop.Vooraf is null ? vak.Tot : aanloop.Ervoor(vak.Tot)),
            Tijdvoorzetsel.Tot => (null, vak.Aard == Tijdvakaard.Dag && !aanloop.Inclusief ? aanloop.Ervoor(vak.Van) : vak.Tot),
            Tijdvoorzetsel.Vanaf => (vak.Van, null),
            Tijdvoorzetsel.Per when vak.Aard is Tijdvakaard.Jaar or Tijdvakaard.Lopendjaar or Tijdvakaard.Schooljaar => (vak.Van, vak.Van),
            _ => (aanloop.Uiterlijk ? null : vak.Van, vak.Tot),
        };
}
