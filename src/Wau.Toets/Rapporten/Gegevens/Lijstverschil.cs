namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What is only in one of two lists. Linear, and the same seen from either side.</summary>
/// <param name="Paren">Positions from zero, in order: both for an item that was changed, one for an item that is only there.</param>
/// <param name="AndereVolgorde">True when the items that both lists hold stand in another order.</param>
internal sealed record Lijstverschil(IReadOnlyList<(int? Voor, int? Na)> Paren, bool AndereVolgorde)
{
    /// <summary>Compares two lists of keys; items that differ between the same neighbours are paired.</summary>
    public static Lijstverschil Van(IReadOnlyList<string> voor, IReadOnlyList<string> na)
    {
        Dictionary<string, int> samen = Samen(voor, na);
        (List<string> gedeeldVoor, List<(int Na, int Plaats)> losVoor) = Scheid(voor, samen);
        (List<string> gedeeldNa, List<(int Na, int Plaats)> losNa) = Scheid(na, samen);
        return new(Paar(losVoor, losNa), !gedeeldVoor.SequenceEqual(gedeeldNa, StringComparer.Ordinal));
    }

    /// <summary>How often both lists hold a key.</summary>
    private static Dictionary<string, int> Samen(IReadOnlyList<string> voor, IReadOnlyList<string> na)
    {
        Dictionary<string, int> inVoor = voor.CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return na.CountBy(k => k, StringComparer.Ordinal).ToDictionary(k => k.Key, k => Math.Min(k.Value, inVoor.GetValueOrDefault(k.Key)), StringComparer.Ordinal);
    }

    /// <summary>The keys that the lists share, and the others with how many shared ones stand before them.</summary>
    private static (List<string> Gedeeld, List<(int Na, int Plaats)> Los) Scheid(IReadOnlyList<string> lijst, Dictionary<string, int> samen)
    {
        var over = new Dictionary<string, int>(samen, StringComparer.Ordinal);
        (List<string> gedeeld, List<(int, int)> los) = ([], []);
        for (int i = 0; i < lijst.Count; i++)
        {
            if (over.GetValueOrDefault(lijst[i]) is var rest and > 0)
            {
                over[lijst[i]] = rest - 1;
                gedeeld.Add(lijst[i]);
            }
            else
            {
                los.Add((gedeeld.Count, i));
            }
        }

        return (gedeeld, los);
    }

    private static List<(int?, int?)> Paar(List<(int Na, int Plaats)> voor, List<(int Na, int Plaats)> na)
    {
        var uit = new List<(int?, int?)>();
        (int i, int j) = (0, 0);
        while (i < voor.Count || j < na.Count)
        {
            int gat = Math.Min(i < voor.Count ? voor[i].Na : int.MaxValue, j < na.Count ? na[j].Na : int.MaxValue);
            int? links = i < voor.Count && voor[i].Na == gat ? voor[i++].Plaats : null;
            int? rechts = j < na.Count && na[j].Na == gat ? na[j++].Plaats : null;
            uit.Add((links, rechts));
        }

        return uit;
    }
}
