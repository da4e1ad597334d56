using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A public body named in the text.</summary>
/// <param name="Code">Code in the register.</param>
/// <param name="Passage">The words.</param>
/// <param name="Dictum">Number of the request, or 0 outside one.</param>
public sealed record Organisatievermelding(string Code, Passage Passage, int Dictum);
