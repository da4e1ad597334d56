using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Signalen;

/// <summary>Paragraphs read as one text, and the way back from a position to a passage.</summary>
/// <param name="Alineas">The paragraphs.</param>
/// <param name="Tekst">The text; more than the paragraphs for words that come into a sentence which stands elsewhere.</param>
/// <param name="Begin">Where the first paragraph begins in the text.</param>
internal sealed record Plek(Reeks<Alinea> Alineas, string Tekst, int Begin = 0)
{
    /// <summary>Stands between the paragraphs of a request; no phrase goes past it.</summary>
    private const char Alineascheiding = '\u001e';

    private readonly int[] _beginnen = Beginnen(Alineas, Begin);

    public static Plek Van(Reeks<Alinea> alineas) => new(alineas, string.Join(Alineascheiding, alineas.Select(a => a.Inhoud)));

    public static Plek Van(Tekstdeel deel) => new([deel.Alinea], deel.Voor + deel.Alinea.Inhoud + deel.Na, deel.Voor.Length);

    /// <summary>True when a stretch of the text has something of a paragraph in it, and not only of the sentence around it.</summary>
    public bool Telt(int begin, int einde) => einde > Begin && begin < _beginnen[^1] + Alineas[^1].Inhoud.Length;

    /// <summary>The same for a hit.</summary>
    public bool Telt(List<Woord> woorden, Treffer treffer) => Telt(woorden[treffer.Van].Begin, woorden[treffer.Tot - 1].Einde);

    /// <summary>The words of a hit.</summary>
    public Passage Passage(List<Woord> woorden, Treffer treffer) => Passage(woorden[treffer.Van].Begin, woorden[treffer.Tot - 1].Einde);

    /// <summary>The passage for a stretch of the text, as far as it lies in the paragraph that it begins in.</summary>
    public Passage Passage(int begin, int einde)
    {
        begin = Math.Max(begin, Begin);
        int plaats = Array.BinarySearch(_beginnen, begin);
        plaats = plaats < 0 ? ~plaats - 1 : plaats;
        Alinea alinea = Alineas[plaats];
        begin -= _beginnen[plaats];
        return alinea.Passage(begin, Math.Min(einde - _beginnen[plaats], alinea.Inhoud.Length) - begin);
    }

    /// <summary>Where each paragraph begins in the joined text.</summary>
    private static int[] Beginnen(Reeks<Alinea> alineas, int begin)
    {
        int[] uit = new int[alineas.Count];
        uit[0] = begin;
        for (int i = 1; i < uit.Length; i++)
        {
            uit[i] = uit[i - 1] + alineas[i - 1].Inhoud.Length + 1;
        }

        return uit;
    }
}
