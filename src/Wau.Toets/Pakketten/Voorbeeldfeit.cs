using Wau.Toets.Feiten;

namespace Wau.Toets.Pakketten;

/// <summary>A fact in an example.</summary>
/// <param name="Adres">The fact and whom it is about.</param>
/// <param name="Waarde">The value; null means "we do not know".</param>
public sealed record Voorbeeldfeit(Feitadres Adres, Mogelijkheden? Waarde);
