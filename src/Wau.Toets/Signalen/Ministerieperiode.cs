namespace Wau.Toets.Signalen;

/// <summary>Under which ministry a public body falls, and when.</summary>
/// <param name="Ministerie">Code of the ministry.</param>
/// <param name="Geldig">Days it falls under it; an open end reaches as far as the ministry itself existed.</param>
public sealed record Ministerieperiode(string Ministerie, Periode Geldig);
