namespace Wau.Toets.Signalen;

/// <summary>A name of a ministry.</summary>
/// <param name="Naam">Official name without "ministerie van".</param>
/// <param name="Afkorting">Official abbreviation.</param>
/// <param name="Geldig">Days it was in use.</param>
public sealed record Ministerienaam(string Naam, string Afkorting, Periode Geldig);
