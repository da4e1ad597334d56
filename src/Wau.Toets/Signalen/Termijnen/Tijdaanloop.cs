namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The words that lead to a moment: "uiterlijk voor", "met ingang van", "nog in".</summary>
/// <param name="Na">The place after the last of these words.</param>
/// <param name="Voorzetsel">The preposition that counts.</param>
/// <param name="Uiterlijk">Whether "uiterlijk" is among them.</param>
/// <param name="Nadruk">Whether any strengthening word is among them.</param>
/// <param name="Inclusief">Whether the moment itself is included: "tot en met".</param>
internal readonly record struct Tijdaanloop(int Na, Tijdvoorzetsel Voorzetsel, bool Uiterlijk, bool Nadruk, bool Inclusief)
{
    /// <summary>Whether the preposition is made of several words: "voorafgaand aan".</summary>
    public bool Voorafgaand { get; init; }

    private static readonly (string[] Woorden, Tijdvoorzetsel Voorzetsel)[] Samengesteld =
    [
        (["met", "ingang", "van"], Tijdvoorzetsel.Per),
        (["voor", "aanvang", "van"], Tijdvoorzetsel.Voor),
        (["vóór", "aanvang", "van"], Tijdvoorzetsel.Voor),
        (["voor", "de", "start", "van"], Tijdvoorzetsel.Voor),
        (["voor", "de", "aanvang", "van"], Tijdvoorzetsel.Voor),
        (["voorafgaand", "aan"], Tijdvoorzetsel.Voor),
        (["voorafgaande", "aan"], Tijdvoorzetsel.Voor),
        (["in", "de", "periode"], Tijdvoorzetsel.In),
        (["in", "aanloop", "naar"], Tijdvoorzetsel.Voor),
        (["in", "de", "loop", "van"], Tijdvoorzetsel.In),
        (["als", "onderdeel", "van"], Tijdvoorzetsel.Bij),
        (["ter", "gelegenheid", "van"], Tijdvoorzetsel.Bij),
        (["gelijktijdig", "met"], Tijdvoorzetsel.Met),
        (["tot", "en", "met"], Tijdvoorzetsel.Tot),
    ];

    private static readonly string[] Weekdagen =
        ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary>Reads the lead at the start of the window; it may be empty.</summary>
    public static Tijdaanloop Lees(in Tijdwoordvenster venster)
    {
        var aanloop = new Tijdaanloop(venster.Start, Tijdvoorzetsel.Geen, false, false, false);
        for (var stap = 0; stap < 4; stap++)
        {
            if (aanloop.Verder(venster) is not { } verder)
            {
                break;
            }

            aanloop = verder;
        }

        return aanloop;
    }

    private Tijdaanloop? Verder(in Tijdwoordvenster venster)
    {
        if (venster.Soort(Na) == Tijdwoordsoort.Nadruk)
        {
            return this with { Na = Na + 1, Nadruk = true, Uiterlijk = Uiterlijk || venster.Waarde(Na) == 1 };
        }

        if (Na > venster.Start && venster.Soort(Na + 1) == Tijdwoordsoort.Getal && venster.IsEen(Na, Weekdagen))
        {
            return this with { Na = Na + 1 };
        }

        if (Voorzetsel != Tijdvoorzetsel.Geen)
        {
            return null;
        }

        if (venster.Soort(Na) is Tijdwoordsoort.Telwoord or Tijdwoordsoort.Getal
            && venster.Soort(Na + 1) == Tijdwoordsoort.Eenheid && venster.IsVoorzetsel(Na + 2, Tijdvoorzetsel.Voor))
        {
            return this with { Na = Na + 3, Voorzetsel = Tijdvoorzetsel.Voor };
        }

        foreach (var (woorden, voorzetsel) in Samengesteld)
        {
            if (Begint(venster, woorden))
            {
                return this with { Na = Na + woorden.Length, Voorzetsel = voorzetsel, Inclusief = voorzetsel == Tijdvoorzetsel.Tot, Voorafgaand = true };
            }
        }

        return venster.Soort(Na) == Tijdwoordsoort.Voorzetsel && (Tijdvoorzetsel)venster.Waarde(Na) < Tijdvoorzetsel.Van
            ? this with { Na = Na + 1, Voorzetsel = (Tijdvoorzetsel)venster.Waarde(Na) }
            : null;
    }

    private bool Begint(in Tijdwoordvenster venster, string[] woorden)
    {
        for (var i = 0; i < woorden.Length; i++)
        {
            if (!venster.Is(Na + i, woorden[i]))
            {
                return false;
            }
        }

        return true;
    }
}
