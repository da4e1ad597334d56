using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>The examples of a set, run once and ready to run changed rules on.</summary>
internal sealed class Voorbeeldbank
{
    private readonly ILookup<int, Proef> _proeven;

    private readonly Dictionary<Voorbeeld, Beoordeling> _heel = new(ReferenceEqualityComparer.Instance);
    private readonly Regelset _set;

    public Voorbeeldbank(Regelset set)
    {
        _set = set;
        Dictionary<string, int> plaatsen = set.Boek.Regels.Select((r, i) => (r.Regel.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        Alle = [.. set.Pakketten.SelectMany(p => p.Voorbeelden)];
        var proeven = new List<Proef>();
        var banden = new List<Bandvoorbeeld>();
        foreach (Voorbeeld voorbeeld in Alle)
        {
            Zicht zicht = Voorbeeldproef.Zicht(set, voorbeeld);
            DateOnly? peildatum = Voorbeeldproef.Peildatum(voorbeeld);
            var bord = new Rekenbord(set.Boek, peildatum, zicht);
            proeven.AddRange(voorbeeld.Verwacht
                .Where(v => bord.Regels[plaatsen[v.Regel]].Uitkomst == v.Uitkomst)
                .Select(v => new Proef(voorbeeld, plaatsen[v.Regel], v.Uitkomst, zicht, peildatum)));
            if (voorbeeld.Banden.Count > 0)
            {
                banden.Add(new(set, voorbeeld));
            }
        }

        _proeven = proeven.ToLookup(p => p.Plaats);
        MetBanden = [.. banden];
    }

    /// <summary>Every example.</summary>
    public Reeks<Voorbeeld> Alle { get; }

    /// <summary>The examples that expect bands.</summary>
    public Reeks<Bandvoorbeeld> MetBanden { get; }

    /// <summary>The whole assessment of an example, made once.</summary>
    public Beoordeling Heel(Voorbeeld voorbeeld) =>
        _heel.TryGetValue(voorbeeld, out Beoordeling? eerder) ? eerder : _heel[voorbeeld] = Voorbeeldproef.Beoordeel(_set, voorbeeld);

    /// <summary>The expectations about a rule that are met, by its place in the rule book.</summary>
    public IEnumerable<Proef> Van(int plaats) => _proeven[plaats];
}

/// <summary>An expectation of an example that is met.</summary>
/// <param name="Voorbeeld">The example.</param>
/// <param name="Plaats">Place of the rule in the rule book.</param>
/// <param name="Verwacht">The outcome expected.</param>
/// <param name="Zicht">The facts as rules see them.</param>
/// <param name="Peildatum">The reference date; null when the example has none.</param>
internal sealed record Proef(Voorbeeld Voorbeeld, int Plaats, Uitkomst Verwacht, Zicht Zicht, DateOnly? Peildatum)
{
    /// <summary>What a changed rule says about the same facts.</summary>
    public Regelkern Kern(Toetsregel regel) => Uitspraak.Van(regel, Zicht, Peildatum);
}
