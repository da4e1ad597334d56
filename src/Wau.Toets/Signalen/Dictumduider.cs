using System.Collections.Frozen;
using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Signalen;

/// <summary>Weighs the signs in a request: every sign that occurs counts once.</summary>
/// <remarks>
/// <para>The kind with most points above zero wins; with equal points the heavier kind. A sign with place <see cref="Vindplaats.Begin"/>
/// counts within twelve words after verb and addressee (or after the opening of a list), one with <see cref="Vindplaats.Hoofd"/>
/// up to the word after the first infinitive with "te".</para>
/// <para>Touching implementation: points of the signs plus those of the kind, against two limits.</para>
/// </remarks>
internal sealed class Dictumduider(Duidingsgrenzen grenzen, string tekst, List<Woord> woorden)
{
    private const int Beginwoorden = 12;

    /// <summary>"verzoekt de regering".</summary>
    private const int Kopwoorden = 3;

    // "te" before one of these is "too", or part of a fixed phrase, not an infinitive.
    private static readonly FrozenSet<string> GeenInfinitief = FrozenSet.ToFrozenSet(
        ["veel", "weinig", "lang", "hoog", "hoge", "laag", "lage", "grote", "groot", "kort", "laat", "vroeg", "zeer", "allen", "goed", "snel", "weten", "zijner"],
        StringComparer.OrdinalIgnoreCase);

    public Dictumduiding Duid(int nummer, List<(Treffer Treffer, Dictumteken Teken)> treffers, Plek plek)
    {
        int kop = plek.Alineas.Count > 1 && plek.Alineas[0].Inhoud.EndsWith(':')
            ? woorden.FindIndex(w => w.Begin > plek.Alineas[0].Inhoud.Length)
            : Kopwoorden;
        kop = kop < 0 ? Kopwoorden : kop;
        int begin = kop + Beginwoorden;
        int hoofd = EersteInfinitief(kop) is { } te ? te + 2 : begin + 1;

        Gevondenteken[] gevonden = [.. treffers
            .Where(t => t.Teken.Plaats switch { Vindplaats.Begin => t.Treffer.Van < begin, Vindplaats.Hoofd => t.Treffer.Van < hoofd, _ => true })
            .DistinctBy(t => t.Teken.Id, StringComparer.Ordinal)
            .Select(t => new Gevondenteken(t.Teken.Id, t.Teken.Raakt, t.Teken.Soort, plek.Passage(woorden[t.Treffer.Van].Begin, woorden[t.Treffer.Tot - 1].Einde)))];
        Verzoeksoort soort = Soort(gevonden);
        int soortpunten = grenzen.Soortpunten.Where(p => p.Soort == soort).Sum(p => p.Punten);
        int punten = soortpunten + gevonden.Sum(g => g.Raakt);
        return new()
        {
            Nummer = nummer,
            Soort = soort,
            Raakt = punten <= grenzen.NeeTot ? RaaktUitvoering.Nee : punten >= grenzen.JaVanaf ? RaaktUitvoering.Ja : RaaktUitvoering.Mogelijk,
            Punten = punten,
            Soortpunten = soortpunten,
            Tekens = [.. gevonden],
            Passage = plek.Alineas[^1].Passage(),
        };
    }

    private static Verzoeksoort Soort(Gevondenteken[] gevonden) => gevonden
        .SelectMany(g => g.Soort)
        .GroupBy(p => p.Soort, (soort, punten) => (Soort: soort, Punten: punten.Sum(p => p.Punten)))
        .Where(p => p.Punten > 0)
        .OrderByDescending(p => p.Punten).ThenBy(p => p.Soort)
        .Select(p => p.Soort)
        .FirstOrDefault();

    private int? EersteInfinitief(int vanaf)
    {
        for (int i = vanaf; i + 1 < woorden.Count; i++)
        {
            if (Woord(i).Equals("te", StringComparison.OrdinalIgnoreCase) && !GeenInfinitief.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Woord(i + 1)))
            {
                return i;
            }
        }

        return null;
    }

    private ReadOnlySpan<char> Woord(int i) => tekst.AsSpan(woorden[i].Begin, woorden[i].Lengte);
}
