using System.Globalization;

namespace Wau.Toets.Teksten;

/// <summary>A text as a reader sees it: without the characters that are not seen, such as soft hyphens (Unicode category Cf).</summary>
internal sealed class Zichttekst
{
    private readonly List<int>? _plekken;

    private Zichttekst(string tekst, List<int>? plekken)
    {
        Tekst = tekst;
        _plekken = plekken;
    }

    /// <summary>What is seen.</summary>
    public string Tekst { get; }

    public static Zichttekst Van(string tekst)
    {
        if (!tekst.Any(IsOnzichtbaar))
        {
            return new(tekst, null);
        }

        List<int> plekken = [.. Enumerable.Range(0, tekst.Length).Where(i => !IsOnzichtbaar(tekst[i]))];
        return new(string.Concat(plekken.Select(i => tekst[i])), plekken);
    }

    /// <summary>The place in the text as given where a stretch of what is seen begins.</summary>
    public int Begin(int plek) => _plekken?[plek] ?? plek;

    /// <summary>The place in the text as given just after a stretch of what is seen; 0 when the stretch ends where the text begins.</summary>
    public int Eind(int plek) => plek == 0 ? 0 : Begin(plek - 1) + 1;

    private static bool IsOnzichtbaar(char teken) => !char.IsAscii(teken) && char.GetUnicodeCategory(teken) == UnicodeCategory.Format;
}
