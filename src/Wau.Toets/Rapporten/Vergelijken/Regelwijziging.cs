namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>What changed about a rule.</summary>
public enum Regelwijziging
{
    /// <summary>Not compared.</summary>
    Onbekend = 0,

    /// <summary>The rule stands in the first report only.</summary>
    AlleenVoor,

    /// <summary>The rule stands in the second report only.</summary>
    AlleenNa,

    /// <summary>The rule applies in one report and does not apply in the other, certain or expected.</summary>
    Toepasselijkheid,

    /// <summary>The rule has another outcome or severity, certain or expected.</summary>
    Uitkomst,

    /// <summary>The outcome is the same and other points are lost, or can be.</summary>
    Punten,
}
