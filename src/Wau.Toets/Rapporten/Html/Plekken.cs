using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Every passage that can be marked in the text, numbered in the order of the text.</summary>
internal sealed class Plekken
{
    private readonly Dictionary<Passage, Plek> _plekken = [];
    private readonly ILookup<string, Plek> _perVeld;

    public Plekken(Toetsrapport rapport)
    {
        Dictionary<Passage, Reeks<string>> regels = Rapportzicht.Passages(rapport).ToDictionary(p => p.Passage, p => p.Regels);
        ILookup<Passage, Feitwaarde> feiten = rapport.Feiten.Waarden
            .SelectMany(w => w.Herkomst.Select(h => (h.Passage, Waarde: w))).Where(x => x.Passage is not null)
            .DistinctBy(x => (x.Passage, x.Waarde.Adres)).ToLookup(x => x.Passage!, x => x.Waarde);
        ILookup<string, (int Begin, int Einde, int Nummer)> alineas = rapport.Voorstel.Alineas
            .Select((a, i) => (a.Veld, Plaats: (a.Begin, a.Begin + a.Inhoud.Length, i))).ToLookup(x => x.Veld, x => x.Plaats, StringComparer.Ordinal);
        IEnumerable<Passage> geplaatst = regels.Keys.Concat(rapport.Toetsadvies.Redenen.SelectMany(r => r.Passages)).Distinct()
            .Select(p => (Passage: p, Alinea: Alinea(alineas[p.Veld], p))).Where(x => x.Alinea >= 0)
            .OrderBy(x => x.Alinea).ThenBy(x => x.Passage.Begin).ThenBy(x => x.Passage.Lengte).Select(x => x.Passage);
        foreach (Passage passage in geplaatst)
        {
            _plekken[passage] = new(_plekken.Count + 1, passage, regels.GetValueOrDefault(passage, []), [.. feiten[passage]]);
        }

        _perVeld = Alle.ToLookup(p => p.Passage.Veld, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the text.</summary>
    public IEnumerable<Plek> Alle => _plekken.Values.OrderBy(p => p.Nummer);

    /// <summary>The number of a passage; null when its words are not in a paragraph of the paper.</summary>
    public int? Nummer(Passage passage) => _plekken.GetValueOrDefault(passage)?.Nummer;

    /// <summary>The passages in a paragraph, wholly or in part, by start.</summary>
    public IEnumerable<Plek> In(Alinea alinea) => _perVeld[alinea.Veld]
        .Where(p => p.Passage.Begin < alinea.Begin + alinea.Inhoud.Length && p.Passage.Einde > alinea.Begin).OrderBy(p => p.Passage.Begin).ThenBy(p => p.Nummer);

    private static int Alinea(IEnumerable<(int Begin, int Einde, int Nummer)> alineas, Passage passage)
    {
        foreach ((int begin, int einde, int nummer) in alineas)
        {
            if (passage.Begin < einde && passage.Einde > begin)
            {
                return nummer;
            }
        }

        return -1;
    }
}
