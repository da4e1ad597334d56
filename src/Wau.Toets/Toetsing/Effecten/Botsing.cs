using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Toetsing.Effecten;

/// <summary>Two amendments that change the same place.</summary>
/// <param name="Amendement">What people call the one.</param>
/// <param name="Ander">What people call the other.</param>
/// <param name="Plaats">The place of the one.</param>
/// <param name="AnderePlaats">The place of the other: the same, in it, or around it.</param>
/// <param name="IsZelfdeTekst">True when both take out the same words, or one takes out all of what the other changes: they cannot both be carried out.</param>
public sealed record Botsing(string Amendement, string Ander, Wetsplaats Plaats, Wetsplaats AnderePlaats, bool IsZelfdeTekst);
