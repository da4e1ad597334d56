namespace Wau.Toets.Feiten;

/// <summary>An allowed code with the words shown for it.</summary>
/// <param name="Code">The code, compared letter for letter.</param>
/// <param name="Titel">What people read.</param>
public sealed record Codewaarde(string Code, string Titel);
