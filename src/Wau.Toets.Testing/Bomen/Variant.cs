using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Bomen;

/// <summary>A rule set with some rules changed.</summary>
/// <param name="Regels">The changed rules, by place in the rule book.</param>
internal sealed record Variant(Reeks<Gewijzigd> Regels)
{
    /// <summary>The rule book with the changed rules.</summary>
    public Regelboek Boek(Regelset set)
    {
        Toetsregel[] regels = [.. set.Boek.Regels];
        foreach ((int plaats, Dataregel regel) in Regels)
        {
            regels[plaats] = regel;
        }

        return new(set.Aspecten, regels);
    }
}

/// <summary>A rule as it became.</summary>
/// <param name="Plaats">Place in the rule book.</param>
/// <param name="Regel">The rule.</param>
internal sealed record Gewijzigd(int Plaats, Dataregel Regel);
