using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Bomen;

/// <summary>A node in an expression, with where it stands and what the whole becomes when another takes its place.</summary>
/// <param name="Pad">JSON path as the pack writes it.</param>
/// <param name="Knoop">The node.</param>
/// <param name="Met">The whole with another node in this place.</param>
/// <param name="Over">Scopes whose members are at hand here, outermost first.</param>
internal sealed record Plek(string Pad, Knoop Knoop, Func<Knoop, Knoop> Met, Reeks<Bereik> Over);
