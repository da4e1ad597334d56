namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>Something about two reports that is not the same: the paper, an option, a pack or the engine.</summary>
/// <param name="Naam">What it is, in plain Dutch: <c>peildatum</c>, <c>pakket basis</c>.</param>
/// <param name="Voor">In the first report; null when it is not there.</param>
/// <param name="Na">In the second report; null when it is not there.</param>
public sealed record Gegevensverschil(string Naam, string? Voor, string? Na);
