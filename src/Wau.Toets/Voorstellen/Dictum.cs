using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>One request of a motion (<em>dictum</em>).</summary>
/// <param name="Nummer">Position in the motion, from 1.</param>
/// <param name="Alineas">Its paragraphs; items of one list share the opening paragraph.</param>
/// <param name="Kop">Length of "verzoekt de regering (om)" at the start of the first paragraph, in UTF-16 code units.</param>
public sealed record Dictum(int Nummer, Reeks<Alinea> Alineas, int Kop)
{
    /// <summary>The words of the request, paragraphs on lines of their own.</summary>
    public string Tekst => string.Join('\n', Alineas.Select(a => a.Inhoud));
}
