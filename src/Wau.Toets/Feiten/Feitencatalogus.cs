using System.Collections.Frozen;
using Wau.Toets.Invoer;

namespace Wau.Toets.Feiten;

/// <summary>The facts of a rule set, by id.</summary>
public sealed class Feitencatalogus
{
    /// <summary>The fact that lists the organisations that take part.</summary>
    internal const string Organisatielijst = "organisaties.betrokken";

    private readonly FrozenDictionary<string, Feit> _feiten;

    internal Feitencatalogus(IEnumerable<Feit> feiten) =>
        _feiten = feiten.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>All facts, ordered by id.</summary>
    public IEnumerable<Feit> Feiten => _feiten.Values.OrderBy(f => f.Id, StringComparer.Ordinal);

    /// <summary>The fact with an id; null when there is none.</summary>
    /// <param name="id">Id, compared letter for letter.</param>
    public Feit? Zoek(string id) => _feiten.GetValueOrDefault(id);

    /// <summary>The id that looks most like a wrong one; null when none comes near.</summary>
    /// <param name="id">The wrong id.</param>
    public string? LijktOp(string id) => Gelijkenis.Dichtstbij(id, _feiten.Keys);
}
