using Wau.Toets.Feiten;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What a report says about an open question.</summary>
/// <param name="Adres">The fact to answer, and whom it is about.</param>
/// <param name="Vraag">The question in plain Dutch.</param>
public sealed record Vraaggegevens(Feitadres Adres, string Vraag);
