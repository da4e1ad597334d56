namespace Wau.Toets.Regels;

/// <summary>A band of an aspect: a name for a range of points lost.</summary>
/// <param name="Id">Id: <c>rood</c>.</param>
/// <param name="Vanaf">Points lost from which the band holds.</param>
public sealed record Band(string Id, int Vanaf);
