namespace Wau.Toets.Invoer;

/// <summary>Limits for reading JSON from outside.</summary>
/// <param name="MaxBytes">Most bytes of UTF-8.</param>
/// <param name="MaxDiepte">Deepest nesting.</param>
/// <param name="MaxWaarden">Most values together.</param>
/// <param name="MaxTekst">Most characters in one string.</param>
internal sealed record Jsonlimieten(int MaxBytes, int MaxDiepte, int MaxWaarden, int MaxTekst);
