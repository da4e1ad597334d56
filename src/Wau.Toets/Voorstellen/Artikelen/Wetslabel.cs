using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads what a line of the text of a law starts: an article, a subsection, a lettered part, a numbered part.</summary>
internal static class Wetslabel
{
    /// <summary>The part; null for a line that runs on.</summary>
    public static Plaatsdeel? Lees(string regel) =>
        Artikelkop.Lees(regel) is { Plaats: { Soort: Plaatssoort.Artikel, Nummer.Length: > 0 } artikel } ? artikel
        : Artikeltaal.Graad().Match(regel) is { Success: true } graad ? new(Plaatssoort.Onderdeel, graad.Groups["nr"].Value + "°")
        : Artikeltaal.Letter().Match(regel) is { Success: true } letter ? new(Plaatssoort.Onderdeel, letter.Groups["nr"].Value)
        : Artikeltaal.Lid().Match(regel) is { Success: true } lid ? new(Plaatssoort.Lid, lid.Groups["nr"].Value)
        : null;
}
