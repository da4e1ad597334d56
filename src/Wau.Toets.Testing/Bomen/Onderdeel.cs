using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Bomen;

/// <summary>A rule or derived fact of a pack: what can be changed at once.</summary>
/// <param name="Pakket">Id of the pack.</param>
/// <param name="Id">Id of the rule or derived fact.</param>
/// <param name="Pad">Its JSON path.</param>
/// <param name="Wortels">Its expressions, each with what the set becomes when another takes its place.</param>
internal sealed record Onderdeel(string Pakket, string Id, string Pad, Reeks<Wortel> Wortels)
{
    /// <summary>The rule; null for a derived fact.</summary>
    public Regel? Regel { get; init; }

    /// <summary>What the set becomes with another rule in this place; null for a derived fact.</summary>
    public Func<Regel, Variant>? MetRegel { get; init; }

    /// <summary>Every node in its expressions.</summary>
    public IEnumerable<(Wortel Wortel, Plek Plek)> Plekken() => Wortels.SelectMany(w => Boom.Plekken(w.Knoop, w.Pad).Select(p => (w, p)));
}

/// <summary>One expression of a rule or derived fact.</summary>
/// <param name="Pad">Its JSON path.</param>
/// <param name="Knoop">The expression.</param>
/// <param name="Met">What the set becomes with another expression in its place.</param>
internal sealed record Wortel(string Pad, Knoop Knoop, Func<Knoop, Variant> Met);
