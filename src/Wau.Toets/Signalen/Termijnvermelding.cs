using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A time limit with the passage it was read from.</summary>
/// <param name="Termijn">The limit.</param>
/// <param name="Passage">The words.</param>
/// <param name="Dictum">Number of the request, or 0 in undivided text.</param>
public sealed record Termijnvermelding(Termijn Termijn, Passage Passage, int Dictum);
