namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A span of time (<em>duur</em>) read from words: "drie maanden", "anderhalf jaar", "48 uur".</summary>
/// <param name="Na">The place after its last word.</param>
/// <param name="Aantal">How many; 0 when the words do not say ("enkele").</param>
/// <param name="Eenheid">Of what.</param>
internal readonly record struct Duur(int Na, int Aantal, Tijdeenheid Eenheid)
{
    /// <summary>Reads the span at a place; null when there is none.</summary>
    public static Duur? Lees(in Tijdwoordvenster venster, int plaats)
    {
        var kern = venster.Is(plaats, "een") && venster.IsEen(plaats + 1, "half", "paar") ? plaats + 1 : plaats;
        if (venster.IsEen(kern + 1, "tot", "à", "of") && Telt(venster, kern) is not null && Telt(venster, kern + 2) is not null)
        {
            kern += 2;
        }

        if (Telt(venster, kern) is not { } aantal || LeesEenheid(venster, kern + 1) is not { } eenheid)
        {
            return null;
        }

        return (venster.Is(kern, "half"), venster.IsEen(kern, "anderhalf", "anderhalve"), eenheid) switch
        {
            (true, _, Tijdeenheid.Jaar) => new(kern + 2, 1, Tijdeenheid.Halfjaar),
            (_, true, Tijdeenheid.Jaar) => new(kern + 2, 3, Tijdeenheid.Halfjaar),
            (true, _, _) or (_, true, _) => new(kern + 2, 0, eenheid),
            _ => new(kern + 2, aantal, eenheid),
        };
    }

    /// <summary>The day this long after a day; null when it cannot be computed.</summary>
    public DateOnly? Later(DateOnly dag) => Verschuif(dag, 1);

    /// <summary>The day this long before a day; null when it cannot be computed.</summary>
    public DateOnly? Eerder(DateOnly dag) => Verschuif(dag, -1);

    private static int? Telt(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) is Tijdwoordsoort.Getal or Tijdwoordsoort.Telwoord ? venster.Waarde(plaats)
        : venster.IsEen(plaats, "half", "anderhalf", "anderhalve") ? 1 : null;

    private static Tijdeenheid? LeesEenheid(in Tijdwoordvenster venster, int plaats) =>
        venster.Soort(plaats) switch
        {
            Tijdwoordsoort.Eenheid => (Tijdeenheid)venster.Waarde(plaats),
            Tijdwoordsoort.Kwartaal => Tijdeenheid.Kwartaal,
            _ => null,
        };

    private DateOnly? Verschuif(DateOnly dag, int richting)
    {
        var dagen = Eenheid switch { Tijdeenheid.Uur => (Aantal + 23) / 24, Tijdeenheid.Dag => Aantal, Tijdeenheid.Week => 7 * Aantal, _ => 0 };
        var maanden = Eenheid switch
        {
            Tijdeenheid.Maand => Aantal,
            Tijdeenheid.Kwartaal => 3 * Aantal,
            Tijdeenheid.Halfjaar => 6 * Aantal,
            Tijdeenheid.Jaar => 12 * Aantal,
            _ => 0,
        };
        var jaar = dag.Year + (richting * ((maanden / 12) + (dagen / 365) + 1));
        return (dagen == 0 && maanden == 0) || jaar is < 1 or > 9999 ? null : dag.AddMonths(richting * maanden).AddDays(richting * dagen);
    }
}
