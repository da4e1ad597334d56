namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads calendar periods that belong together: "mei tot en met juli", "Q3/Q4 2027", "tussen 1 mei en 1 juli 2027".</summary>
internal static class Tijdvakreeks
{
    private const int MeesteDelen = 6;

    /// <summary>Reads one period, or several as one from the first day to the last; null when there is none.</summary>
    /// <remarks>A year that only the last one names holds for all. Two days with "en" between them stay two limits.</remarks>
    public static Tijdvak? Lees(in Tijdwoordvenster venster, in Tijdaanloop aanloop, DateOnly? peildatum)
    {
        var tussen = aanloop.Voorzetsel == Tijdvoorzetsel.Tussen;
        var geheel = Tijdvaklezer.Lees(venster, aanloop.Na, peildatum);
        for (var deel = 1; deel < MeesteDelen && geheel is { } eerste; deel++)
        {
            if (LeesVolgende(venster, eerste, tussen, peildatum) is not ({ } laatste, var vast))
            {
                return tussen && deel == 1 ? null : eerste;
            }

            if (!eerste.MetJaar && laatste is { MetJaar: true, Tot: { } tot } && Tijdvaklezer.Lees(venster, aanloop.Na, new DateOnly(tot.Year, 1, 1)) is { } gelezen)
            {
                eerste = eerste with { Van = gelezen.Van, Tot = gelezen.Tot, MetJaar = true };
            }

            if (!vast && !SluitAan(eerste, laatste))
            {
                return eerste.Aard == laatste.Aard ? eerste : geheel;
            }

            geheel = Samen(eerste, laatste);
        }

        return geheel;
    }

    /// <summary>The period after "tot en met", "en", "of", a comma or a slash; <c>Vast</c> when these tie any two periods together.</summary>
    private static (Tijdvak Vak, bool Vast)? LeesVolgende(in Tijdwoordvenster venster, in Tijdvak eerste, bool tussen, DateOnly? peildatum)
    {
        var (begin, vast) = eerste.Na switch
        {
            var na when venster.Is(na, "tot") && venster.Is(na + 1, "en") && venster.Is(na + 2, "met") => (na + 3, true),
            var na when venster.Is(na, "t/m") => (na + 1, true),
            var na when venster.Is(na, "en") => (na + 1, tussen),
            var na when venster.Is(na, "of") => (na + 1, false),
            var na when na < venster.Rij.Aantal && venster.Rij[na].Naad == Woordnaad.Komma => (na, false),
            _ => (-1, false),
        };
        return begin >= 0 && begin < venster.Rij.Aantal && Tijdvaklezer.Lees(new Tijdwoordvenster(venster.Rij, begin), begin, peildatum) is { } vak ? (vak, vast) : null;
    }

    /// <summary>"mei en juni", "2027 en 2028": no day lies between them.</summary>
    private static bool SluitAan(in Tijdvak eerste, in Tijdvak laatste) =>
        eerste.Aard == laatste.Aard && eerste.Aard is Tijdvakaard.Maand or Tijdvakaard.Deeljaar or Tijdvakaard.Jaar
        && eerste.Tot?.DayNumber + 1 == laatste.Van?.DayNumber;

    private static Tijdvak Samen(in Tijdvak eerste, in Tijdvak laatste)
    {
        var van = eerste.Van <= laatste.Tot ? eerste.Van : laatste.MetJaar && eerste.Van is { Year: > 1 } later ? later.AddYears(-1) : null;
        return eerste with { Na = laatste.Na, Van = van, Tot = laatste.Tot, MetJaar = laatste.MetJaar };
    }
}
