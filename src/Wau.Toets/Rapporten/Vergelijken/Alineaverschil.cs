namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A paragraph that is not the same in two reports.</summary>
/// <param name="NummerVoor">Its number in the first paper, from 1; null when it was added.</param>
/// <param name="Voor">Its words there; null when it was added.</param>
/// <param name="NummerNa">Its number in the second paper, from 1; null when it was left out.</param>
/// <param name="Na">Its words there; null when it was left out.</param>
public sealed record Alineaverschil(int? NummerVoor, string? Voor, int? NummerNa, string? Na);
