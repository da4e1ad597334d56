using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A hit of the lexicon (<em>signaal</em>).</summary>
/// <param name="Ingang">Id of the lexicon entry.</param>
/// <param name="Feit">Fact it is a candidate for.</param>
/// <param name="Waarde">The candidate value.</param>
/// <param name="Passage">The words.</param>
/// <param name="Dictum">Number of the request, or 0 outside one.</param>
/// <param name="IsOntkend">A negation stands before it: it is shown, but says nothing.</param>
public sealed record Signaal(string Ingang, string Feit, Mogelijkheden Waarde, Passage Passage, int Dictum, bool IsOntkend);
