namespace Wau.Toets.Toetsing;

/// <summary>Another threshold of a band (<em>grenswijziging</em>).</summary>
/// <param name="Band">Id of the band that would start elsewhere.</param>
/// <param name="Van">Points lost from which it starts now.</param>
/// <param name="Naar">Points lost from which it would start; still between its neighbours.</param>
public sealed record Grenswijziging(string Band, int Van, int Naar);
