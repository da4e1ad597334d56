namespace Wau.Toets.Signalen;

/// <summary>A stretch of days (<em>periode</em>), both ends included.</summary>
/// <param name="Van">First day; null when no beginning is recorded.</param>
/// <param name="Tot">Last day; null when no end is recorded.</param>
public readonly record struct Periode(DateOnly? Van, DateOnly? Tot)
{
    /// <summary>True when the day lies within it; an end that is not recorded excludes nothing.</summary>
    /// <param name="dag">The day.</param>
    public bool Bevat(DateOnly dag) => !(dag < Van) && !(dag > Tot);
}
