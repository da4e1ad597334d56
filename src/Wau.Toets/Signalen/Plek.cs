using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>Paragraphs read as one text, and the way back from a position to a passage.</summary>
internal sealed record Plek(Reeks<Alinea> Alineas, string Tekst)
{
    /// <summary>Stands between the paragraphs of a request; no phrase goes past it.</summary>
    private const char Alineascheiding = '\u001e';

    public static Plek Van(Reeks<Alinea> alineas) => new(alineas, string.Join(Alineascheiding, alineas.Select(a => a.Inhoud)));

    /// <summary>The words of a hit.</summary>
    public Passage Passage(List<Woord> woorden, Treffer treffer) => Passage(woorden[treffer.Van].Begin, woorden[treffer.Tot - 1].Einde);

    /// <summary>The passage for a stretch of the joined text that lies in one paragraph.</summary>
    private Passage Passage(int begin, int einde)
    {
        foreach (Alinea alinea in Alineas)
        {
            if (begin < alinea.Inhoud.Length)
            {
                return alinea.Passage(begin, Math.Min(einde, alinea.Inhoud.Length) - begin);
            }

            begin -= alinea.Inhoud.Length + 1;
            einde -= alinea.Inhoud.Length + 1;
        }

        throw new ArgumentOutOfRangeException(nameof(begin), begin, "The stretch lies beyond the text.");
    }
}
