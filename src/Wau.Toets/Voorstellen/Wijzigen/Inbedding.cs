using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>The sentence that new words come into: "met ingang van" stands before a date that is replaced.</summary>
/// <param name="Nieuw">The new words.</param>
/// <param name="Voor">What stands before them.</param>
/// <param name="Na">What stands after them.</param>
internal sealed record Inbedding(Alinea Nieuw, string Voor, string Na);
