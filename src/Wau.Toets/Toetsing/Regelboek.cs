using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>The rules of a set, ready to run: ordered by aspect and id, with the order in which aspects must be computed.</summary>
internal sealed class Regelboek
{
    private readonly Dictionary<string, Toetsregel[]> _perAspect;
    private readonly ILookup<string, Toetsregel> _perFeit;

    public Regelboek(Reeks<Aspect> aspecten, IEnumerable<Toetsregel> regels)
    {
        Aspecten = aspecten;
        ILookup<string, Toetsregel> perAspect = regels.ToLookup(r => r.Regel.Aspect, StringComparer.Ordinal);
        _perAspect = aspecten.ToDictionary(a => a.Id, a => perAspect[a.Id].OrderBy(r => r.Regel.Id, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        Regels = [.. aspecten.SelectMany(a => _perAspect[a.Id])];
        LeestPunten = Regels.Any(r => r.Knopen.OfType<PuntenVerloren>().Any());
        _perFeit = Regels.SelectMany(r => r.Feiten().Distinct(StringComparer.Ordinal).Select(f => (Feit: f, Regel: r))).ToLookup(x => x.Feit, x => x.Regel, StringComparer.Ordinal);
        AspectenInRekenvolgorde = Aspectvolgorde.Bepaal(aspecten, Regels);
    }

    /// <summary>The aspects in the order of the pack.</summary>
    public Reeks<Aspect> Aspecten { get; }

    /// <summary>Every aspect after those whose points its rules read.</summary>
    public Reeks<Aspect> AspectenInRekenvolgorde { get; }

    /// <summary>All rules, by aspect and id.</summary>
    public Reeks<Toetsregel> Regels { get; }

    /// <summary>True when a rule reads the points of an aspect, so that a change goes beyond the rules that read a fact.</summary>
    public bool LeestPunten { get; }

    public IReadOnlyList<Toetsregel> RegelsVan(string aspect) => _perAspect[aspect];

    /// <summary>The rules that read a fact, also through derived facts.</summary>
    public IEnumerable<Toetsregel> RegelsMet(string feit) => _perFeit[feit];
}
