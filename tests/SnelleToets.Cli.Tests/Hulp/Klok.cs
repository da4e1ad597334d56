namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>A clock that stands still on 20 November 2026.</summary>
internal sealed class Klok : TimeProvider
{
    public const string Vandaag = "2026-11-20";

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
}
