using System.Globalization;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Cuts text in paragraphs that know where they stand.</summary>
internal static class Tekstregels
{
    /// <summary>Every line with something on it, without the white space around it.</summary>
    public static List<Alinea> Splits(string tekst)
    {
        var uit = new List<Alinea>();
        int begin = 0;
        while (begin < tekst.Length)
        {
            int einde = tekst.AsSpan(begin).IndexOfAny('\n', '\r');
            einde = einde < 0 ? tekst.Length : begin + einde;
            if (Snoei("tekst", tekst, begin, einde) is { } alinea)
            {
                uit.Add(alinea);
            }

            begin = einde + 1;
        }

        return uit;
    }

    /// <summary>Every item of a list as a paragraph; items without words are left out, the numbering stays that of the list.</summary>
    public static Reeks<Alinea> Lijst(IReadOnlyList<string> alineas)
    {
        var uit = new List<Alinea>(alineas.Count);
        for (int i = 0; i < alineas.Count; i++)
        {
            if (alineas[i] is { } tekst && Snoei(string.Create(CultureInfo.InvariantCulture, $"alineas[{i}]"), tekst, 0, tekst.Length) is { } alinea)
            {
                uit.Add(alinea);
            }
        }

        return [.. uit];
    }

    /// <summary>A part of a paragraph, without the white space around it; null when nothing is left.</summary>
    public static Alinea? Deel(Alinea alinea, int begin, int einde) =>
        Snoei(alinea.Veld, alinea.Inhoud, begin, einde) is { } deel ? deel with { Begin = alinea.Begin + deel.Begin } : null;

    private static Alinea? Snoei(string veld, string tekst, int begin, int einde)
    {
        while (begin < einde && (char.IsWhiteSpace(tekst[begin]) || tekst[begin] == '\ufeff'))
        {
            begin++;
        }

        while (einde > begin && char.IsWhiteSpace(tekst[einde - 1]))
        {
            einde--;
        }

        return einde > begin ? new(veld, begin, tekst[begin..einde]) : null;
    }
}
