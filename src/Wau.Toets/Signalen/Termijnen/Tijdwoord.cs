namespace Wau.Toets.Signalen.Termijnen;

/// <summary>One word of a text with the part it can play in a time limit.</summary>
/// <param name="Begin">Start in the text, in UTF-16 code units.</param>
/// <param name="Eind">End in the text, exclusive.</param>
/// <param name="Soort">The part it can play.</param>
/// <param name="Waarde">The number, month, ordinal or code that goes with the part.</param>
/// <param name="Naad">What stands before it.</param>
internal readonly record struct Tijdwoord(int Begin, int Eind, Tijdwoordsoort Soort, int Waarde, Woordnaad Naad);
