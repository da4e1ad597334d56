using Wau.Toets.Pakketten;

namespace Wau.Toets;

/// <summary>The rule sets that come with the package; loaded when first used.</summary>
public static class Regelsets
{
    private static readonly Lazy<Regelset> LuieSnelleToets =
        new(() => new RegelsetBuilder().AddPakket(Ingebouwd.SnelleToets).Build().WaardeOfFout());

    /// <summary>The quick assessment (<em>snelle toets</em>) of motions and amendments.</summary>
    public static Regelset SnelleToets => LuieSnelleToets.Value;

    /// <summary>Names of the built-in rule sets.</summary>
    public static Reeks<string> Namen => ["snelle-toets"];

    /// <summary>The built-in rule set with a name; null when there is none.</summary>
    /// <param name="naam">Name, compared letter for letter.</param>
    public static Regelset? Zoek(string naam) => string.Equals(naam, "snelle-toets", StringComparison.Ordinal) ? SnelleToets : null;
}
