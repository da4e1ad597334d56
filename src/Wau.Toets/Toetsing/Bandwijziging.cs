namespace Wau.Toets.Toetsing;

/// <summary>The smallest changes of a rule set that would no longer leave a band certain, in one direction (<em>bandwijziging</em>).</summary>
/// <param name="Grens">The smallest change of one threshold; null when no threshold alone does it.</param>
/// <param name="Punten">The smallest change of the points of one rule; null when no rule alone does it.</param>
public sealed record Bandwijziging(Grenswijziging? Grens, Puntenwijziging? Punten)
{
    /// <summary>By how many points the smaller of the two differs from what is; null when there is neither.</summary>
    public int? Kleinste => (Grens, Punten) switch
    {
        ({ } g, { } p) => Math.Min(Math.Abs(g.Naar - g.Van), Math.Abs(p.Naar - p.Van)),
        ({ } g, null) => Math.Abs(g.Naar - g.Van),
        (null, { } p) => Math.Abs(p.Naar - p.Van),
        _ => null,
    };
}
