using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>A sign that was found and what it says.</summary>
/// <param name="Teken">Key of the weight: <c>frase:subsidie</c>, see <see cref="Gewicht.Sleutel"/>.</param>
/// <param name="Punten">All points of the sign.</param>
/// <param name="Dictum">Number of the request it stands in, 0 outside one.</param>
/// <param name="Passage">The words of the first hit; for the kind of request the whole request.</param>
public sealed record Bijdrage(string Teken, Reeks<Etiketpunten> Punten, int Dictum, Passage Passage)
{
    /// <summary>Points for a label, 0 when it says nothing about it.</summary>
    /// <param name="etiket">Code of the label.</param>
    public int Voor(string etiket)
    {
        foreach (Etiketpunten punten in Punten)
        {
            if (string.Equals(punten.Etiket, etiket, StringComparison.Ordinal))
            {
                return punten.Punten;
            }
        }

        return 0;
    }
}
