using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>A kind of change found in an amendment, and why.</summary>
/// <param name="Soort">Id of the kind of change in a pack.</param>
/// <param name="Opdracht">Number of the instruction; empty when it has none.</param>
/// <param name="Passage">The words it shows from: new text, words that go, or the instruction itself.</param>
/// <param name="Uitleg">Why, in plain Dutch: "«6 weken» wordt «12 weken»".</param>
public sealed record Wijzigingsduiding(string Soort, string Opdracht, Passage Passage, string Uitleg);
