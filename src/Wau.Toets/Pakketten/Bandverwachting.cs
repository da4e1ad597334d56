namespace Wau.Toets.Pakketten;

/// <summary>An expected band in an example.</summary>
/// <param name="Aspect">Id of the aspect.</param>
/// <param name="Band">Id of the band.</param>
public sealed record Bandverwachting(string Aspect, string Band);
