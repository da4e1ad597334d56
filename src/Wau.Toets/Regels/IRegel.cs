using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A rule written in C#, beside the rules in packs.</summary>
/// <remarks>
/// Must be pure and safe to share between threads: same facts, same outcome. It sees sets of possibilities and must stay
/// honest about them: with fewer possibilities it may only narrow what it said. A rule that throws becomes
/// <see cref="Uitkomst.Fout"/>. Its ranges are reported as not exact.
/// </remarks>
public interface IRegel
{
    /// <summary>Texts, weight, steps and sources; the steps have no condition.</summary>
    Regel Regel { get; }

    /// <summary>Ids of the facts and derived facts the rule reads.</summary>
    Reeks<string> Feiten { get; }

    /// <summary>Judges the facts.</summary>
    /// <param name="feiten">The facts the rule has declared.</param>
    Regeluitslag Beoordeel(IFeiten feiten);
}
