using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A stretch of text that an amendment touches.</summary>
/// <param name="Veld">Field it stands in.</param>
/// <param name="Begin">Start in that field.</param>
/// <param name="Einde">End in that field, not included.</param>
/// <param name="Door">Which amendment of the proposal does it, from zero.</param>
/// <param name="Weg">True when the words go; false when it is only known that something in them changes.</param>
internal readonly record struct Tekstraak(string Veld, int Begin, int Einde, int Door, bool Weg)
{
    public bool Raakt(Passage passage) =>
        passage.Begin < Einde && passage.Einde > Begin && string.Equals(passage.Veld, Veld, StringComparison.Ordinal);

    /// <summary>The parts of a text without the words that go.</summary>
    public static IEnumerable<Tekstdeel> Snijd(IEnumerable<Tekstdeel> delen, Reeks<Tekstraak> geraakt)
    {
        ILookup<string, Tekstraak> weg = geraakt.Where(g => g.Weg).OrderBy(g => g.Begin).ToLookup(g => g.Veld, StringComparer.Ordinal);
        return delen.SelectMany(deel => Over(deel.Alinea, weg[deel.Alinea.Veld]).Select(a => deel with { Alinea = a }));
    }

    private static IEnumerable<Alinea> Over(Alinea alinea, IEnumerable<Tekstraak> weg)
    {
        int begin = 0;
        foreach (Tekstraak gat in weg.Where(g => g.Begin < alinea.Begin + alinea.Inhoud.Length && g.Einde > alinea.Begin))
        {
            if (gat.Begin - alinea.Begin > begin && Tekstregels.Deel(alinea, begin, gat.Begin - alinea.Begin) is { } stuk)
            {
                yield return stuk;
            }

            begin = Math.Max(begin, Math.Min(gat.Einde - alinea.Begin, alinea.Inhoud.Length));
        }

        if (begin == 0)
        {
            yield return alinea;
        }
        else if (Tekstregels.Deel(alinea, begin, alinea.Inhoud.Length) is { } rest)
        {
            yield return rest;
        }
    }
}
