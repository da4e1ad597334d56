using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>A piece of a paragraph over which the same passages lie; none for plain words.</summary>
internal readonly record struct Tekststuk(string Tekst, Reeks<Plek> Plekken);

/// <summary>Cuts a paragraph where a passage starts or ends, so that overlapping passages can be marked.</summary>
internal static class Tekstsnijder
{
    /// <summary>The pieces in order; together they are the paragraph.</summary>
    /// <param name="alinea">The paragraph.</param>
    /// <param name="plekken">The passages that lie in it, by start.</param>
    public static IEnumerable<Tekststuk> Snijd(Alinea alinea, IReadOnlyList<Plek> plekken)
    {
        int einde = alinea.Begin + alinea.Inhoud.Length;
        int[] grenzen = [.. plekken.SelectMany(p => new[] { p.Passage.Begin, p.Passage.Einde }).Concat([alinea.Begin, einde])
            .Select(g => Math.Clamp(g, alinea.Begin, einde)).Distinct().Order()];
        var open = new List<Plek>();
        int volgende = 0;
        for (int i = 0; i < grenzen.Length - 1; i++)
        {
            open.RemoveAll(p => p.Passage.Einde <= grenzen[i]);
            for (; volgende < plekken.Count && plekken[volgende].Passage.Begin <= grenzen[i]; volgende++)
            {
                open.Add(plekken[volgende]);
            }

            yield return new(alinea.Inhoud[(grenzen[i] - alinea.Begin)..(grenzen[i + 1] - alinea.Begin)], [.. open]);
        }
    }
}
