namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The name of a moment with its tail: "de komende behandeling van de begroting", "het WGO Sport 2025".</summary>
/// <param name="Na">The place after its last word.</param>
/// <param name="Soort">What sort of moment it is.</param>
/// <param name="Waarde">The value of its main word.</param>
internal readonly record struct Momentnaam(int Na, Tijdwoordsoort Soort, int Waarde)
{
    private const int MeesteBijwoorden = 3;

    /// <summary>Whether an article or pointing word stands before it.</summary>
    public bool Bepaald { get; init; }

    /// <summary>Whether it is said to be the next one: "komende", "eerstvolgende".</summary>
    public bool Volgend { get; init; }

    /// <summary>Whether "dit" or "deze" points at it.</summary>
    public bool Dit { get; init; }

    /// <summary>Whether "einde van" or the like stands before it.</summary>
    public bool NaFase { get; init; }

    /// <summary>Whether "plenaire" stands before it.</summary>
    public bool Plenair { get; init; }

    /// <summary>Whether the tail is a bill or a budget paper.</summary>
    public bool MetStuk { get; init; }

    /// <summary>Whether words after the main word belong to it.</summary>
    public bool MetStaart { get; init; }

    /// <summary>The place of the date in the tail, when there is one.</summary>
    public int? Datumplaats { get; init; }

    /// <summary>Whether the tail holds a date.</summary>
    public bool MetDatum => Datumplaats is not null;

    /// <summary>Reads the name at a place; null when there is none.</summary>
    public static Momentnaam? Lees(in Tijdwoordvenster venster, int plaats)
    {
        var (bepaald, volgend, dit) = (false, false, false);
        for (var stap = 0; stap < 4; stap++, plaats++)
        {
            var soort = venster.Soort(plaats);
            bepaald |= soort is Tijdwoordsoort.Lidwoord;
            dit |= soort is Tijdwoordsoort.Deze or Tijdwoordsoort.Volgende;
            volgend |= soort == Tijdwoordsoort.Volgende;
            if (soort is not (Tijdwoordsoort.Lidwoord or Tijdwoordsoort.Deze or Tijdwoordsoort.Volgende))
            {
                break;
            }
        }

        return (LeesKern(venster, plaats) ?? LeesEerstvolgende(venster, plaats)) is { } kern
            ? Momentstaart.Lees(venster, kern with { Bepaald = bepaald || volgend || dit, Volgend = volgend, Dit = dit })
            : null;
    }

    private static Momentnaam? LeesKern(in Tijdwoordvenster venster, int plaats)
    {
        for (var stap = 0; stap <= MeesteBijwoorden; stap++, plaats++)
        {
            switch (venster.Soort(plaats))
            {
                case >= Tijdwoordsoort.Seizoen and <= Tijdwoordsoort.Bericht when !IsDeelVanNaam(venster, plaats):
                    return new Momentnaam(plaats + 1, venster.Soort(plaats), venster.Waarde(plaats)) { Plenair = venster.Rij.Is(plaats - 1, "plenaire") };
                case Tijdwoordsoort.Overig or Tijdwoordsoort.Rang or Tijdwoordsoort.Raad or Tijdwoordsoort.Begrotingsmoment when !venster.IsEen(plaats, "en", "of", "te", "die", "dat", "wet"):
                    continue;
                case not Tijdwoordsoort.Geen when venster.Rij[plaats].Naad == Woordnaad.Streep:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>"bij de eerstvolgende ronde": whatever comes back regularly.</summary>
    private static Momentnaam? LeesEerstvolgende(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) == Tijdwoordsoort.Overig && venster.Rij.IsEen(plaats - 1, "eerstvolgende", "eerstkomende")
            ? new Momentnaam(plaats + 1, Tijdwoordsoort.Bericht, 0)
            : null;

    /// <summary>"begrotings-" and "raads-" before a hyphen belong to the word after it.</summary>
    private static bool IsDeelVanNaam(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats + 1) != Tijdwoordsoort.Geen && venster.Rij[plaats + 1].Naad == Woordnaad.Streep;
}
