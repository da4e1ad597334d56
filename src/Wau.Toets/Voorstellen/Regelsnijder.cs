using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Cuts a line where a next part of the paper starts on it, as papers do whose line ends were lost in scanning.</summary>
internal static class Regelsnijder
{
    /// <summary>The same words in the same order, in more pieces; a line without a seam stays as it is.</summary>
    /// <param name="regels">The lines.</param>
    /// <param name="naden">Expressions with a group <c>hier</c>, in order: what an earlier seam cuts off can hold a later one.</param>
    public static List<Alinea> Snijd(IEnumerable<Alinea> regels, ReadOnlySpan<Regex> naden)
    {
        List<Alinea> uit = [.. regels];
        foreach (Regex naad in naden)
        {
            uit = uit.ConvertAll(regel => Snijd(regel, naad)).SelectMany(stukken => stukken).ToList();
        }

        return uit;
    }

    private static IEnumerable<Alinea> Snijd(Alinea regel, Regex naad)
    {
        int begin = 0;
        foreach (Match hier in naad.Matches(regel.Inhoud))
        {
            int einde = hier.Groups["hier"].Index;
            if (Tekstregels.Deel(regel, begin, einde) is { } stuk)
            {
                yield return stuk;
            }

            begin = einde;
        }

        if (begin == 0)
        {
            yield return regel;
        }
        else if (Tekstregels.Deel(regel, begin, regel.Inhoud.Length) is { } rest)
        {
            yield return rest;
        }
    }
}
