namespace Wau.Toets.Rapporten.Vragenlijsten;

/// <summary>Questions that go to the same people (<em>vraaggroep</em>).</summary>
/// <param name="Aan">Whom to ask, in words.</param>
/// <param name="Vragen">The questions, the most decisive first.</param>
public sealed record Vraaggroep(string Aan, Reeks<Vraaguitleg> Vragen);
