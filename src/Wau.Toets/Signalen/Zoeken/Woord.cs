namespace Wau.Toets.Signalen.Zoeken;

/// <summary>A word in a paragraph: a maximal run of letters and digits with their accents; apostrophes between letters and invisible characters inside and a break at the end of a line included.</summary>
/// <param name="Begin">Start in the paragraph, in UTF-16 code units.</param>
/// <param name="Lengte">Length in UTF-16 code units.</param>
/// <param name="NaBreuk">True when a break (. ; : ! ? « » or a line end between paragraphs) stands before it.</param>
/// <param name="NaKomma">True when a comma stands between it and the word before.</param>
internal readonly record struct Woord(int Begin, int Lengte, bool NaBreuk, bool NaKomma)
{
    public int Einde => Begin + Lengte;
}
