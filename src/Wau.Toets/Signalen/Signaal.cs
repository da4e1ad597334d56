using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A hit of the lexicon (<em>signaal</em>).</summary>
/// <param name="Ingang">Id of the lexicon entry.</param>
/// <param name="Feit">Fact it is a candidate for.</param>
/// <param name="Waarde">The candidate value.</param>
/// <param name="Passage">The words.</param>
/// <param name="Dictum">Number of the request, or 0 outside one.</param>
/// <param name="IsOntkend">A negation stands before it, or it is to end: it is shown, but says nothing.</param>
/// <param name="IsHypothetisch">It says what might be ("een eventuele boete"): it is shown, but is no candidate.</param>
public sealed record Signaal(string Ingang, string Feit, Mogelijkheden Waarde, Passage Passage, int Dictum, bool IsOntkend, bool IsHypothetisch)
{
    /// <summary>True when the value is a candidate for the fact: neither denied nor hypothetical.</summary>
    public bool IsKandidaat => !IsOntkend && !IsHypothetisch;
}
