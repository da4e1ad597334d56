using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>One note under the text: passages that say the same to the same rules.</summary>
/// <param name="Nummer">Number of the note, from 1.</param>
/// <param name="Plekken">The passages, in the order of the text.</param>
internal sealed record Noot(int Nummer, Reeks<Plek> Plekken);

/// <summary>The notes under the text, in the order in which the text needs them.</summary>
internal sealed class Noten
{
    private readonly Dictionary<int, int> _nummers = [];

    public Noten(IEnumerable<Plek> plekken)
    {
        Alle = [.. plekken.GroupBy(Sleutel, StringComparer.Ordinal).Select((g, i) => new Noot(i + 1, [.. g]))];
        foreach (Noot noot in Alle)
        {
            foreach (Plek plek in noot.Plekken)
            {
                _nummers[plek.Nummer] = noot.Nummer;
            }
        }
    }

    public Reeks<Noot> Alle { get; }

    public int Nummer(Plek plek) => _nummers[plek.Nummer];

    private static string Sleutel(Plek plek) =>
        $"{string.Join(' ', plek.Regels)}|{string.Join(' ', plek.Feiten.Select(f => f.Adres.ToString()))}|{(plek.Regels.Count + plek.Feiten.Count == 0 ? Getaltekst.Van(plek.Nummer) : "")}";
}
