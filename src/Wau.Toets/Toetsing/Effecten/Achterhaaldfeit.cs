using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Effecten;

/// <summary>A fact whose value no longer holds because of an amendment: it has to be asked again.</summary>
/// <param name="Adres">Where the value lives.</param>
/// <param name="Was">What was known before.</param>
/// <param name="Nu">What is known with the amendment: no value, and maybe what its words suggest.</param>
public sealed record Achterhaaldfeit(Feitadres Adres, Feitwaarde Was, Feitwaarde Nu);
