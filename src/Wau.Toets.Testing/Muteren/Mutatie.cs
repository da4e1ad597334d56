using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Muteren;

/// <summary>A change to a pack, not tried yet.</summary>
/// <param name="Soort">What kind of change.</param>
/// <param name="Onderdeel">The rule or derived fact.</param>
/// <param name="Pad">JSON path of what is changed.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Wordt">What stands there now; empty when it is left out.</param>
/// <param name="Variant">The rules that become different.</param>
internal sealed record Mutatie(Mutatiesoort Soort, Onderdeel Onderdeel, string Pad, string Was, string Wordt, Variant Variant);
