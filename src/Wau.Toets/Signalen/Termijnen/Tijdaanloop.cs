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

    /// <summary>The span that has to lie before the moment: "drie maanden voor".</summary>
    public Duur? Vooraf { get; init; }

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
        (["in", "de", "jaren"], Tijdvoorzetsel.In),
        (["in", "de", "loop", "van"], Tijdvoorzetsel.In),
        (["als", "onderdeel", "van"], Tijdvoorzetsel.Bij),
        (["ter", "gelegenheid", "van"], Tijdvoorzetsel.Bij),
        (["bij", "gelegenheid", "van"], Tijdvoorzetsel.Bij),
        (["ten", "tijde", "van"], Tijdvoorzetsel.Tijdens),
        (["gelijktijdig", "met"], Tijdvoorzetsel.Met),
        (["tegelijk", "met"], Tijdvoorzetsel.Met),
        (["samen", "met"], Tijdvoorzetsel.Met),
        (["tot", "en", "met"], Tijdvoorzetsel.Tot),
        (["t/m"], Tijdvoorzetsel.Tot),
    ];

    /// <summary>What says the same as "uiterlijk".</summary>
    private static readonly string[][] Uiterlijken = [["niet", "later", "dan"], ["op", "zijn", "laatst"], ["op", "z", "n", "laatst"], ["ten", "laatste"]];

    /// <summary>Words that open a compound lead and play no part by themselves.</summary>
    private static readonly string[] Openers =
        ["voorafgaand", "voorafgaande", "gelijktijdig", "tegelijk", "samen", "als", "ter", "ten", "niet", "t/m", "aan", "kort", "vlak"];

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

    /// <summary>The last day that still lies before a day, with the span that has to lie between; null when it cannot be computed.</summary>
    public DateOnly? Ervoor(DateOnly? dag) =>
        dag is not { } d ? null
        : Vooraf is { } vooraf ? vooraf.Eerder(d)
        : d > DateOnly.MinValue ? d.AddDays(-1) : null;

    /// <summary>Whether the word at a place can open a compound lead.</summary>
    public static bool Opent(in Tijdwoordvenster venster, int plaats) => venster.IsEen(plaats, Openers);

    private Tijdaanloop? Verder(in Tijdwoordvenster venster)
    {
        if (venster.Soort(Na) == Tijdwoordsoort.Nadruk)
        {
            return this with { Na = Na + 1, Nadruk = true, Uiterlijk = Uiterlijk || venster.Waarde(Na) == 1 };
        }

        foreach (var woorden in Uiterlijken)
        {
            if (Begint(venster, woorden))
            {
                return this with { Na = Na + woorden.Length, Nadruk = true, Uiterlijk = true };
            }
        }

        if (Na > venster.Start && venster.Soort(Na + 1) is Tijdwoordsoort.Getal or Tijdwoordsoort.Cijferdatum && venster.Soort(Na) == Tijdwoordsoort.Weekdag)
        {
            return this with { Na = Na + 1 };
        }

        if (Voorzetsel == Tijdvoorzetsel.Tot && venster.Is(Na, "minimaal"))
        {
            return this with { Na = Na + 1 };
        }

        if (Voorzetsel != Tijdvoorzetsel.Geen)
        {
            return null;
        }

        if (Duur.Lees(venster, Na) is { } duur && venster.IsVoorzetsel(duur.Na, Tijdvoorzetsel.Voor))
        {
            return this with { Na = duur.Na + 1, Voorzetsel = Tijdvoorzetsel.Voor, Vooraf = duur };
        }

        foreach (var (woorden, voorzetsel) in Samengesteld)
        {
            if (Begint(venster, woorden))
            {
                return this with { Na = Na + woorden.Length, Voorzetsel = voorzetsel, Inclusief = voorzetsel == Tijdvoorzetsel.Tot, Voorafgaand = true };
            }
        }

        if (venster.Is(Na, "aan") && venster.Soort(venster.NaLidwoord(Na + 1)) == Tijdwoordsoort.Fase)
        {
            return this with { Na = Na + 1, Voorzetsel = Tijdvoorzetsel.In };
        }

        var na = venster.IsEen(Na, "direct", "meteen", "onmiddellijk", "kort", "vlak") ? Na + 1 : Na;
        if (venster.Is(na, "na") && venster.Soort(venster.NaLidwoord(na + 1)) is Tijdwoordsoort.Seizoen or Tijdwoordsoort.Reces)
        {
            return this with { Na = na + 1, Voorzetsel = Tijdvoorzetsel.Na };
        }

        return venster.Soort(Na) == Tijdwoordsoort.Voorzetsel && (Tijdvoorzetsel)venster.Waarde(Na) < Tijdvoorzetsel.Van
            ? this with { Na = Na + 1, Voorzetsel = (Tijdvoorzetsel)venster.Waarde(Na), Nadruk = Nadruk || venster.Is(Na, "vóór") }
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
