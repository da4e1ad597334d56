namespace Wau.Toets.Toetsing;

/// <summary>The verdict in one of the two assessments.</summary>
/// <param name="Mogelijk">Verdicts not yet excluded, worst first; one when it is decided.</param>
public sealed record Oordeelstand(Reeks<Oordeelsoort> Mogelijk)
{
    /// <summary>The verdict; <see cref="Oordeelsoort.NogNietTeBepalen"/> while more than one is possible.</summary>
    public Oordeelsoort Soort => Mogelijk.Count == 1 ? Mogelijk[0] : Oordeelsoort.NogNietTeBepalen;
}
