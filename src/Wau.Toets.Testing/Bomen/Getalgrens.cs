namespace Wau.Toets.Testing.Bomen;

/// <summary>Up to where one can be added to a number without leaving the type.</summary>
internal static class Getalgrens
{
    public const decimal Grootste = 1_000_000_000_000_000_000_000_000_000m;
}
