namespace Wau.Toets.Leren;

/// <summary>How much a sign must explain before it gets points; chosen on motions that the model did not see.</summary>
internal static class Straffen
{
    public const double Soort = 2;
    public const double Raakt = 4;
    public const double Veld = 2;
    public const double Groep = 1.5;
}
