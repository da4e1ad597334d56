using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing;

/// <summary>One reason behind an advice.</summary>
/// <param name="Zin">A plain Dutch sentence.</param>
/// <param name="Passages">The words it rests on; may be empty.</param>
public sealed record Adviesreden(string Zin, Reeks<Passage> Passages);
