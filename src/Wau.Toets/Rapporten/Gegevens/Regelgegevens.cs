namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What a report says about a rule.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Titel">Title; the id when the report has no titles.</param>
/// <param name="Aspect">Id of its aspect; empty when the report does not say.</param>
/// <param name="Zeker">What came out for certain.</param>
/// <param name="Verwacht">What is expected to come out.</param>
public sealed record Regelgegevens(string Id, string Titel, string Aspect, Uitkomstgegevens Zeker, Uitkomstgegevens Verwacht);
