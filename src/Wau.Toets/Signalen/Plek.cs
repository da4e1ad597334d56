using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>Paragraphs read as one text, and the way back from a position to a passage.</summary>
internal sealed record Plek(Reeks<Alinea> Alineas, string Tekst)
{
    /// <summary>Stands between the paragraphs of a request; no phrase goes past it.</summary>
    private const char Alineascheiding = '\u001e';

    private readonly int[] _beginnen = Beginnen(Alineas);

    public static Plek Van(Reeks<Alinea> alineas) => new(alineas, string.Join(Alineascheiding, alineas.Select(a => a.Inhoud)));

    /// <summary>The words of a hit.</summary>
    public Passage Passage(List<Woord> woorden, Treffer treffer) => Passage(woorden[treffer.Van].Begin, woorden[treffer.Tot - 1].Einde);

    /// <summary>The passage for a stretch of the joined text that begins in a paragraph.</summary>
    private Passage Passage(int begin, int einde)
    {
        int plaats = Array.BinarySearch(_beginnen, begin);
        plaats = plaats < 0 ? ~plaats - 1 : plaats;
        Alinea alinea = Alineas[plaats];
        begin -= _beginnen[plaats];
        return alinea.Passage(begin, Math.Min(einde - _beginnen[plaats], alinea.Inhoud.Length) - begin);
    }

    /// <summary>Where each paragraph begins in the joined text.</summary>
    private static int[] Beginnen(Reeks<Alinea> alineas)
    {
        int[] uit = new int[alineas.Count];
        for (int i = 1; i < uit.Length; i++)
        {
            uit[i] = uit[i - 1] + alineas[i - 1].Inhoud.Length + 1;
        }

        return uit;
    }
}
