using System.Collections.Frozen;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>The words that places are named with.</summary>
internal static class Plaatstaal
{
    /// <summary>Words before a number.</summary>
    public static FrozenDictionary<string, Plaatssoort> Koppen { get; } = new Dictionary<string, Plaatssoort>(StringComparer.Ordinal)
    {
        ["artikel"] = Plaatssoort.Artikel,
        ["artikelen"] = Plaatssoort.Artikel,
        ["onderdeel"] = Plaatssoort.Onderdeel,
        ["onderdelen"] = Plaatssoort.Onderdeel,
        ["onder"] = Plaatssoort.Onderdeel,
        ["sub"] = Plaatssoort.Onderdeel,
        ["punt"] = Plaatssoort.Onderdeel,
        ["punten"] = Plaatssoort.Onderdeel,
        ["letter"] = Plaatssoort.Onderdeel,
        ["letters"] = Plaatssoort.Onderdeel,
        ["nummer"] = Plaatssoort.Onderdeel,
        ["nummers"] = Plaatssoort.Onderdeel,
        ["subonderdeel"] = Plaatssoort.Onderdeel,
        ["subonderdelen"] = Plaatssoort.Onderdeel,
        ["lid"] = Plaatssoort.Lid,
        ["leden"] = Plaatssoort.Lid,
        ["hoofdstuk"] = Plaatssoort.Hoofdstuk,
        ["hoofdstukken"] = Plaatssoort.Hoofdstuk,
        ["titel"] = Plaatssoort.Titel,
        ["titels"] = Plaatssoort.Titel,
        ["afdeling"] = Plaatssoort.Afdeling,
        ["afdelingen"] = Plaatssoort.Afdeling,
        ["paragraaf"] = Plaatssoort.Paragraaf,
        ["paragrafen"] = Plaatssoort.Paragraaf,
        ["§"] = Plaatssoort.Paragraaf,
        ["boek"] = Plaatssoort.Boek,
        ["bijlage"] = Plaatssoort.Bijlage,
        ["bijlagen"] = Plaatssoort.Bijlage,
        ["zin"] = Plaatssoort.Zin,
        ["volzin"] = Plaatssoort.Zin,
        ["tabel"] = Plaatssoort.Staat,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Places that need no number.</summary>
    public static FrozenDictionary<string, Plaatssoort> Zonder { get; } = new Dictionary<string, Plaatssoort>(StringComparer.Ordinal)
    {
        ["aanhef"] = Plaatssoort.Aanhef,
        ["slot"] = Plaatssoort.Slot,
        ["opschrift"] = Plaatssoort.Opschrift,
        ["intitulé"] = Plaatssoort.Opschrift,
        ["considerans"] = Plaatssoort.Considerans,
        ["beweegreden"] = Plaatssoort.Considerans,
        ["begrotingsstaat"] = Plaatssoort.Staat,
        ["staat"] = Plaatssoort.Staat,
        ["tabel"] = Plaatssoort.Staat,
        ["bijlage"] = Plaatssoort.Bijlage,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What an ordinal can stand before.</summary>
    public static FrozenDictionary<string, Plaatssoort> Geteld { get; } = new Dictionary<string, Plaatssoort>(StringComparer.Ordinal)
    {
        ["lid"] = Plaatssoort.Lid,
        ["leden"] = Plaatssoort.Lid,
        ["alinea"] = Plaatssoort.Lid,
        ["zin"] = Plaatssoort.Zin,
        ["zinnen"] = Plaatssoort.Zin,
        ["volzin"] = Plaatssoort.Zin,
        ["volzinnen"] = Plaatssoort.Zin,
        ["onderdeel"] = Plaatssoort.Onderdeel,
        ["onderdelen"] = Plaatssoort.Onderdeel,
        ["subonderdeel"] = Plaatssoort.Onderdeel,
        ["subonderdelen"] = Plaatssoort.Onderdeel,
        ["streepje"] = Plaatssoort.Onderdeel,
        ["gedachtestreepje"] = Plaatssoort.Onderdeel,
        ["aandachtsstreepje"] = Plaatssoort.Onderdeel,
        ["aandachtstreepje"] = Plaatssoort.Onderdeel,
        ["punt"] = Plaatssoort.Onderdeel,
        ["titel"] = Plaatssoort.Titel,
        ["hoofdstuk"] = Plaatssoort.Hoofdstuk,
        ["afdeling"] = Plaatssoort.Afdeling,
        ["paragraaf"] = Plaatssoort.Paragraaf,
        ["tabel"] = Plaatssoort.Staat,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenSet<string> GeenLetter { get; } = Opdrachttaal.Set("de en in na of om op er te is zo nu ze we me als het van een met tot die dat uit bij lid aan zin wet");

    public static FrozenSet<string> Aanhangsels { get; } = Opdrachttaal.Set("bis ter quater quinquies sexies septies");

    /// <summary>Value of an ordinal in words or figures as a number in figures; "laatste" for the last; null for another word.</summary>
    public static string? Rangtelwoord(string woord)
    {
        if (woord is "laatste" or "voorlaatste")
        {
            return woord;
        }

        int plek = Array.IndexOf(Rang, woord);
        if (plek >= 0)
        {
            return (plek + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        int cijfers = woord.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return cijfers is 1 or 2 && woord[cijfers..] is "e" or "de" or "ste" ? woord[..cijfers] : null;
    }

    private static readonly string[] Rang =
    [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende",
        "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste", "tweeëntwintigste", "drieëntwintigste",
        "vierentwintigste", "vijfentwintigste", "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste",
    ];
}
