using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads a place as people write it, and as <see cref="Wetsplaats.ToString"/> does.</summary>
internal static partial class Plaatstekst
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly FrozenDictionary<string, Plaatssoort> Soorten = new Dictionary<string, Plaatssoort>(StringComparer.Ordinal)
    {
        ["opschrift"] = Plaatssoort.Opschrift,
        ["considerans"] = Plaatssoort.Considerans,
        ["boek"] = Plaatssoort.Boek,
        ["hoofdstuk"] = Plaatssoort.Hoofdstuk,
        ["titel"] = Plaatssoort.Titel,
        ["afdeling"] = Plaatssoort.Afdeling,
        ["paragraaf"] = Plaatssoort.Paragraaf,
        ["§"] = Plaatssoort.Paragraaf,
        ["artikel"] = Plaatssoort.Artikel,
        ["art."] = Plaatssoort.Artikel,
        ["lid"] = Plaatssoort.Lid,
        ["onderdeel"] = Plaatssoort.Onderdeel,
        ["onder"] = Plaatssoort.Onderdeel,
        ["sub"] = Plaatssoort.Onderdeel,
        ["punt"] = Plaatssoort.Onderdeel,
        ["zin"] = Plaatssoort.Zin,
        ["volzin"] = Plaatssoort.Zin,
        ["aanhef"] = Plaatssoort.Aanhef,
        ["slot"] = Plaatssoort.Slot,
        ["bijlage"] = Plaatssoort.Bijlage,
        ["staat"] = Plaatssoort.Staat,
        ["tabel"] = Plaatssoort.Staat,
        ["begrotingsstaat"] = Plaatssoort.Staat,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Rangen =
    [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
        "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
    ];

    /// <summary>The place; null when a step is not understood.</summary>
    public static Wetsplaats? Lees(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        if (string.Equals(tekst.Trim(), Wetsplaats.Geheel.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return Wetsplaats.Geheel;
        }

        var delen = new List<Plaatsdeel>();
        foreach (string stap in tekst.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Stap(stap) is not { } deel)
            {
                return null;
            }

            delen.Add(deel);
        }

        return new([.. delen]);
    }

    private static Plaatsdeel? Stap(string stap)
    {
        if (MetNummer().Match(stap) is { Success: true } m)
        {
            Plaatssoort soort = Soorten[m.Groups["soort"].Value.ToLowerInvariant()];
            return m.Groups["nr"].Success ? (MagMet(soort) ? new(soort, m.Groups["nr"].Value) : null) : (MagZonder(soort) ? new(soort, "") : null);
        }

        if (MetRang().Match(stap) is { Success: true } rang)
        {
            int nummer = Array.IndexOf(Rangen, rang.Groups["rang"].Value.ToLowerInvariant()) + 1;
            return nummer == 0 ? null : new(Soorten[rang.Groups["soort"].Value.ToLowerInvariant()], nummer.ToString(CultureInfo.InvariantCulture));
        }

        return Wet().Match(stap) is { Success: true } wet ? new(Plaatssoort.Wet, wet.Groups["naam"].Value) : null;
    }

    /// <summary>There may be only one of these, so a number can be left out.</summary>
    private static bool MagZonder(Plaatssoort soort) => !MagMet(soort) || soort is Plaatssoort.Bijlage or Plaatssoort.Staat;

    private static bool MagMet(Plaatssoort soort) =>
        soort is not (Plaatssoort.Opschrift or Plaatssoort.Considerans or Plaatssoort.Aanhef or Plaatssoort.Slot);

    [GeneratedRegex(@"^(het\s+|de\s+)?(?<soort>opschrift|considerans|boek|hoofdstuk|titel|afdeling|paragraaf|§|artikel|art\.|lid|onderdeel|onder|sub|punt|zin|volzin|aanhef|slot|bijlage|staat|tabel|begrotingsstaat)(\s*(?<nr>[0-9]{1,4}([.:][0-9]{1,3}){0,3}[a-z]{0,4}[°º]?)|\s+(?<nr>[a-z]{1,4}|[ivxlc]{1,8}[a-z]{0,2}))?$", Opties)]
    private static partial Regex MetNummer();

    [GeneratedRegex(@"^(het\s+|de\s+)?(?<rang>[a-z]+(de|ste))\s+(?<soort>lid|volzin|zin|onderdeel)$", Opties)]
    private static partial Regex MetRang();

    [GeneratedRegex(@"^(de\s+|het\s+)?(?<naam>([\w\-’'()]+\s+){0,14}?[\w\-]*(wet|wetboek|besluit|regeling|verordening|verdrag|reglement)\b[^.;:]{0,150})$", Opties)]
    private static partial Regex Wet();
}
