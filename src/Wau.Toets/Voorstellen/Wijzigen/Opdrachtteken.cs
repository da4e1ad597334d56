namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A word or a mark in the body of an amendment.</summary>
/// <param name="Begin">Start in the joined text.</param>
/// <param name="Einde">End in the joined text, not included.</param>
/// <param name="Sleutel">The word in small letters without hyphens, or the mark; <c>«</c> and <c>»</c> for every kind of quotation mark.</param>
/// <param name="IsWoord">True for letters and digits.</param>
/// <param name="Regelbegin">True for the first of a paragraph.</param>
internal readonly record struct Opdrachtteken(int Begin, int Einde, string Sleutel, bool IsWoord, bool Regelbegin);
