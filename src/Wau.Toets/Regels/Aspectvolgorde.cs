namespace Wau.Toets.Regels;

/// <summary>The order in which aspects are computed: each after those whose points its rules read.</summary>
internal static class Aspectvolgorde
{
    /// <summary>The order.</summary>
    /// <exception cref="InvalidOperationException">Aspects wait for each other.</exception>
    public static Reeks<Aspect> Bepaal(Reeks<Aspect> aspecten, IReadOnlyCollection<Toetsregel> regels)
    {
        List<Aspect> klaar = Klaar(aspecten, regels);
        return klaar.Count == aspecten.Count
            ? [.. klaar]
            : throw new InvalidOperationException($"Aspects wait for each other: {string.Join(", ", Kringen(aspecten, regels))}.");
    }

    /// <summary>Ids of aspects that wait for each other; empty when there is no cycle.</summary>
    public static Reeks<string> Kringen(Reeks<Aspect> aspecten, IReadOnlyCollection<Toetsregel> regels) =>
        [.. aspecten.Except(Klaar(aspecten, regels)).Select(a => a.Id)];

    private static List<Aspect> Klaar(Reeks<Aspect> aspecten, IReadOnlyCollection<Toetsregel> regels)
    {
        var klaar = new List<Aspect>();
        while (aspecten.Except(klaar).FirstOrDefault(a => Leest(a, regels).All(id => klaar.Exists(k => Gelijk(k.Id, id)))) is { } volgende)
        {
            klaar.Add(volgende);
        }

        return klaar;
    }

    private static IEnumerable<string> Leest(Aspect aspect, IEnumerable<Toetsregel> regels) =>
        regels.Where(r => Gelijk(r.Regel.Aspect, aspect.Id)).SelectMany(r => r.Knopen).OfType<PuntenVerloren>().Select(p => p.Aspect);

    private static bool Gelijk(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
