namespace Wau.Toets.Teksten;

/// <summary>A paragraph (<em>alinea</em>) of a paper: a slice of a field of the input, never changed.</summary>
/// <param name="Veld">Field the paragraph stands in; see <see cref="Teksten.Passage"/>.</param>
/// <param name="Begin">Where the paragraph starts in that field, in UTF-16 code units.</param>
/// <param name="Inhoud">The words, exactly as given.</param>
public sealed record Alinea(string Veld, int Begin, string Inhoud)
{
    /// <summary>The passage for a part of this paragraph.</summary>
    /// <param name="begin">Start within the paragraph, in UTF-16 code units.</param>
    /// <param name="lengte">Length in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the paragraph.</exception>
    public Passage Passage(int begin, int lengte) => new(Veld, Begin + begin, lengte, Inhoud.Substring(begin, lengte));

    /// <summary>The passage for the whole paragraph.</summary>
    public Passage Passage() => new(Veld, Begin, Inhoud.Length, Inhoud);
}
