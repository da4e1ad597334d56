using Wau.Toets.Regels;
using Wau.Toets.Tests.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

/// <summary>An assessment of a completion, written down a second time from the design: 4.3 to 4.5.</summary>
internal sealed class NaieveToets
{
    public NaieveToets(Proefset set, Wereld wereld)
    {
        var punten = new Dictionary<string, int>(StringComparer.Ordinal);
        var naief = new Naief(wereld, punten);
        var open = set.Aspecten.ToList();
        // Always an aspect of which everything it reads is known; without a cycle there is one.
        while (open.Count > 0)
        {
            Aspect aspect = open.First(a => Eigen(set, a).SelectMany(r => r.Knopen()).OfType<PuntenVerloren>().All(p => punten.ContainsKey(p.Aspect)));
            open.Remove(aspect);
            Regel[] eigen = Eigen(set, aspect);
            foreach (Regel regel in eigen)
            {
                Regels[regel.Id] = Beoordeel(regel, naief);
            }

            punten[aspect.Id] = eigen.Sum(r => Regels[r.Id].Punten);
            Banden[aspect.Id] = Band(aspect, punten[aspect.Id], [.. eigen.Select(r => Regels[r.Id])]);
        }

        Punten = punten;
        Oordeel = Regels.Values.Any(r => r.Ernst == Ernst.Blokkade) ? Oordeelsoort.NietUitvoerbaar
            : Regels.Values.All(r => r.Uitkomst == Uitkomst.NietVanToepassing) ? Oordeelsoort.GeenOordeel
            : Regels.Values.Any(r => r.Ernst == Ernst.Knelpunt) || set.Aspecten.Any(a => Banden[a.Id] == 0) ? Oordeelsoort.UitvoerbaarMits
            : Oordeelsoort.Uitvoerbaar;
    }

    public Dictionary<string, (Uitkomst Uitkomst, int Punten, Ernst Ernst)> Regels { get; } = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Punten { get; }

    /// <summary>Position of the band, the worst first; null when the aspect has none.</summary>
    public Dictionary<string, int?> Banden { get; } = new(StringComparer.Ordinal);

    public Oordeelsoort Oordeel { get; }

    private static Regel[] Eigen(Proefset set, Aspect aspect) => [.. set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal))];

    private static (Uitkomst Uitkomst, int Punten, Ernst Ernst) Beoordeel(Regel regel, Naief naief)
    {
        if (regel.VanToepassing is { } wanneer && !naief.Geldt(wanneer))
        {
            return (Uitkomst.NietVanToepassing, 0, Ernst.Geen);
        }

        Trap? trap = regel.Trappen.FirstOrDefault(t => naief.Geldt(t.Als!));
        int verliest = trap?.Verliest ?? 0;
        Uitkomst uitkomst = verliest == 0 ? Uitkomst.Voldoet : verliest == regel.Gewicht ? Uitkomst.VoldoetNiet : Uitkomst.Deels;
        return (uitkomst, verliest, trap?.Ernst ?? Ernst.Geen);
    }

    private static int? Band(Aspect aspect, int punten, (Uitkomst Uitkomst, int Punten, Ernst Ernst)[] regels)
    {
        if (regels.All(r => r.Uitkomst == Uitkomst.NietVanToepassing))
        {
            return null;
        }

        int opPunten = Enumerable.Range(0, aspect.Banden.Count).First(i => punten >= aspect.Banden[i].Vanaf);
        int opErnst = regels.Any(r => r.Ernst == Ernst.Blokkade) ? 0 : regels.Any(r => r.Ernst == Ernst.Knelpunt) ? 1 : int.MaxValue;
        return Math.Min(opPunten, opErnst);
    }
}
