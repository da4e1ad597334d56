using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Toetsing.Effecten;

/// <summary>An implementation test that no longer covers the text, because an amendment changes what was tested.</summary>
/// <param name="Toets">The test as it was made.</param>
/// <param name="Plaatsen">The places it covered that change, in the order of the instructions.</param>
/// <param name="Aspecten">
/// Ids of the aspects to ask about again, in the order of the rule set: those it covered that depend on a fact that changed; all that it covered when no such fact is known.
/// </param>
public sealed record Hertoets(Uitvoeringstoets Toets, Reeks<Wetsplaats> Plaatsen, Reeks<string> Aspecten);
