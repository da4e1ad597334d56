using System.Collections.Frozen;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Finds for every fact what the rules compare it with.</summary>
internal static class Vakkenlezer
{
    public static FrozenDictionary<string, Vak> Lees(IEnumerable<Toetsregel> regels)
    {
        var grenzen = new Dictionary<string, List<Mogelijkheden>>(StringComparer.Ordinal);
        var indirect = new HashSet<string>(StringComparer.Ordinal);
        var domeinen = new Dictionary<string, Mogelijkheden>(StringComparer.Ordinal);
        foreach (Toetsregel regel in regels)
        {
            foreach (Knoop knoop in regel.Knopen)
            {
                (Knoop? feit, Mogelijkheden? constante) = Vergelijking(knoop);
                if (feit is Feitverwijzing direct)
                {
                    Lijst(grenzen, direct.Feit.Id).AddRange(constante is null ? [] : [constante]);
                }

                if (knoop is Feitverwijzing verwijzing)
                {
                    domeinen[verwijzing.Feit.Id] = verwijzing.Feit.Domein;
                }

                indirect.UnionWith(knoop.Delen.Where(d => !ReferenceEquals(d, feit)).OfType<Feitverwijzing>().Select(f => f.Feit.Id));
                indirect.UnionWith(Lijstfeiten(knoop));
            }

            indirect.UnionWith(regel.IsData ? [] : regel.GelezenFeiten);
        }

        return regels.SelectMany(r => r.GelezenFeiten).Distinct(StringComparer.Ordinal).ToFrozenDictionary(
            f => f,
            f => new Vak([.. Lijst(grenzen, f).Distinct()], !indirect.Contains(f), domeinen.GetValueOrDefault(f)),
            StringComparer.Ordinal);
    }

    /// <summary>The fact that a node compares with a constant; null when the node does something else.</summary>
    public static (Knoop? Feit, Mogelijkheden? Constante) Vergelijking(Knoop knoop) => knoop switch
    {
        IsWaar w => (w.Deel, null),
        IsGelijk { Rechts: Vast v } g => (g.Links, v.Waarde),
        IsGelijk { Links: Vast v } g => (g.Rechts, v.Waarde),
        IsKleiner { Rechts: Vast v } k => (k.Links, v.Waarde),
        IsKleiner { Links: Vast v } k => (k.Rechts, v.Waarde),
        IsEenVan e => (e.Links, e.Lijst),
        BevatEen b => (b.Links, Mogelijkheden.Codes([.. b.Codes])),
        _ => (null, null),
    };

    private static IEnumerable<string> Lijstfeiten(Knoop knoop)
    {
        Bereik bereik = knoop switch
        {
            Elke e => e.Bereik,
            Enige e => e.Bereik,
            OverBereik o => o.Bereik,
            _ => Bereik.Voorstel,
        };
        return Zicht.Lijstfeit(bereik) is { } lijst ? [lijst] : [];
    }

    private static List<Mogelijkheden> Lijst(Dictionary<string, List<Mogelijkheden>> grenzen, string feit)
    {
        if (!grenzen.TryGetValue(feit, out List<Mogelijkheden>? lijst))
        {
            grenzen[feit] = lijst = [];
        }

        return lijst;
    }
}
