namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The words that say which year is meant: "2026", "van 2026", "van dit jaar", "aanstaande".</summary>
/// <param name="Na">The place after the last of these words; the place given when there are none.</param>
/// <param name="Jaar">The year, when it is named or follows from the reference date.</param>
/// <param name="Genoemd">Whether the words themselves hold the year.</param>
/// <param name="Peildatum">The reference date (<em>peildatum</em>) for words without a year.</param>
internal readonly record struct Jaaraanduiding(int Na, int? Jaar, bool Genoemd, DateOnly? Peildatum)
{
    /// <summary>Reads what follows a day, month, quarter or half year; it may be empty.</summary>
    public static Jaaraanduiding LeesStaart(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var begin = venster.IsVoorzetsel(plaats, Tijdvoorzetsel.Van) ? plaats + 1 : plaats;
        if (Lees(venster, begin, peildatum) is { } jaar)
        {
            return jaar;
        }

        var na = venster.IsEen(plaats, "aanstaande", "a.s", "eerstkomende", "eerstvolgende") ? plaats + 1 : plaats;
        return new Jaaraanduiding(na, null, false, peildatum);
    }

    /// <summary>Reads a year on its own; null when there is none.</summary>
    public static Jaaraanduiding? Lees(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum)
    {
        var kern = venster.NaLidwoord(plaats);
        var verwijst = venster.Soort(kern) is Tijdwoordsoort.Deze or Tijdwoordsoort.Volgende ? kern + 1 : kern;
        verwijst = verwijst > kern && venster.Is(verwijst, "kalender") ? verwijst + 1 : verwijst;
        if (!IsJaarwoord(venster, verwijst))
        {
            return venster.Soort(plaats) == Tijdwoordsoort.Jaartal ? Getal(venster, plaats, peildatum) : null;
        }

        if (venster.Soort(verwijst + 1) == Tijdwoordsoort.Jaartal)
        {
            return Getal(venster, verwijst + 1, peildatum);
        }

        var verschil = verwijst > kern && venster.Soort(kern) == Tijdwoordsoort.Volgende ? 1 : 0;
        return verwijst > plaats ? new Jaaraanduiding(verwijst + 1, Verschuif(peildatum, verschil), false, peildatum) : null;
    }

    private static Jaaraanduiding Getal(in Tijdwoordvenster venster, int plaats, DateOnly? peildatum) =>
        new(plaats + 1, venster.Waarde(plaats), true, peildatum);

    private static bool IsJaarwoord(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Boekjaar || venster.Is(plaats, "jaar");

    private static int? Verschuif(DateOnly? peildatum, int verschil) =>
        peildatum is { } peil && peil.Year + verschil <= 9999 ? peil.Year + verschil : null;
}
