using System.Collections.Frozen;
using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Signalen;

/// <summary>Where the main clause of a request lies: after verb and addressee (or the opening of a list), up to the first infinitive with "te".</summary>
/// <param name="Begin">First word after it.</param>
/// <param name="Hoofd">Word after the main clause.</param>
internal readonly record struct Hoofdzin(int Begin, int Hoofd)
{
    private const int Beginwoorden = 12;


    /// <summary>"verzoekt de regering".</summary>
    private const int Kopwoorden = 3;

    // After "te" in a fixed phrase; these end as an infinitive does.
    private static readonly FrozenSet<string> GeenInfinitief = FrozenSet.ToFrozenSet(
        ["allen", "binnen", "boven", "buiten", "kennen", "midden", "weten"], StringComparer.OrdinalIgnoreCase);

    public bool Telt(Vindplaats plaats, int woord) => plaats switch
    {
        Vindplaats.Begin => woord < Begin,
        Vindplaats.Hoofd => woord < Hoofd,
        Vindplaats.Overweging => false,
        _ => true,
    };

    public static Hoofdzin Van(Plek plek, List<Woord> woorden)
    {
        int kop = plek.Alineas.Count > 1 && plek.Alineas[0].Inhoud.EndsWith(':')
            ? woorden.FindIndex(w => w.Begin > plek.Alineas[0].Inhoud.Length)
            : Kopwoorden;
        kop = kop < 0 ? Kopwoorden : kop;
        int begin = kop + Beginwoorden;
        return new(begin, EersteInfinitief(plek.Tekst, woorden, kop) is { } te ? te + 2 : begin + 1);
    }

    /// <summary>The first "te" with an infinitive behind it. Every infinitive ends in "n", which "te dure", "te veel" and "te zijner" do not.</summary>
    private static int? EersteInfinitief(string tekst, List<Woord> woorden, int vanaf)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> geen = GeenInfinitief.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> plaats = stackalloc char[Woordenboek.LangsteWoord];
        for (int i = vanaf; i + 1 < woorden.Count; i++)
        {
            if (Woord(i, plaats).Equals("te", StringComparison.OrdinalIgnoreCase)
                && Woord(i + 1, plaats) is [.., 'n' or 'N'] infinitief && !geen.Contains(infinitief))
            {
                return i;
            }
        }

        return null;

        ReadOnlySpan<char> Woord(int i, Span<char> uit) => Woordbeeld.Van(tekst.AsSpan(woorden[i].Begin, woorden[i].Lengte), uit);
    }
}
