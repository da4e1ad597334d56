using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Puts lines of legal text that were broken in the middle of a sentence together again, as text taken from a PDF has them.</summary>
internal static partial class Regelplakker
{
    /// <summary>A line of text shorter than this was ended by its writer, not by the edge of the page.</summary>
    private const int KortsteVolleRegel = 50;

    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Joins a line to the one before it when the sentence plainly runs on.</summary>
    /// <param name="tekst">The field the lines stand in; null when paragraphs were given, which stay as they are.</param>
    /// <param name="regels">The lines.</param>
    public static List<Alinea> Plak(string? tekst, List<Alinea> regels)
    {
        if (tekst is null)
        {
            return regels;
        }

        // The end of the paragraph that is being made; the slice is cut once, when it is complete.
        var uit = new List<Alinea>(regels.Count);
        int begin = 0;
        for (int i = 1; i <= regels.Count; i++)
        {
            if (i < regels.Count && LooptDoor(tekst, regels[i - 1], regels[i]))
            {
                continue;
            }

            uit.Add(i - begin == 1 ? regels[begin] : regels[begin] with { Inhoud = tekst[regels[begin].Begin..Einde(regels[i - 1])] });
            begin = i;
        }

        return uit;
    }

    private static int Einde(Alinea alinea) => alinea.Begin + alinea.Inhoud.Length;

    private static bool LooptDoor(string tekst, Alinea vorige, Alinea regel)
    {
        ReadOnlySpan<char> tussen = tekst.AsSpan(Einde(vorige), regel.Begin - Einde(vorige));
        char laatste = vorige.Inhoud[^1];
        return tussen.IsWhiteSpace()
            && tussen.Count('\n') == 1
            && laatste is not ('.' or ':' or ';' or '!' or '?')
            && !Begin().IsMatch(regel.Inhoud)
            && !Kopregel().IsMatch(vorige.Inhoud)
            && (char.IsLower(regel.Inhoud[0]) || (vorige.Inhoud.Length >= KortsteVolleRegel && (char.IsLetter(laatste) || laatste is ',' or '-' or '«') && !MetOpschrift().IsMatch(vorige.Inhoud)));
    }

    /// <summary>Opens a paragraph whatever stands before it.</summary>
    [GeneratedRegex(@"^([0-9]{1,3}[a-z]{0,2}[.°º]|[a-z]{1,2}[.)]\s|[IVXLC]{1,7}\.?(\s|$)|[A-Z][A-Za-z]?(\.|$)|[-–—•]\s|§|(Artikel|ARTIKEL|Hoofdstuk|HOOFDSTUK|Titel|TITEL|Afdeling|AFDELING|Paragraaf|PARAGRAAF|Bijlage|BIJLAGE|Toelichting|TOELICHTING)\b)", Opties)]
    private static partial Regex Begin();

    /// <summary>Stands on a line of its own.</summary>
    [GeneratedRegex(@"^([0-9]{1,3}|[IVXLC]{1,7}|[A-Z][A-Za-z]?|(Toelichting|TOELICHTING)|(Artikel|ARTIKEL)\s\S{1,10}|((Hoofdstuk|HOOFDSTUK|Titel|TITEL|Afdeling|AFDELING|Paragraaf|PARAGRAAF|§)\s\S{1,10}(\s+\p{Lu}.{0,100})?))[.:]?$", Opties)]
    private static partial Regex Kopregel();

    /// <summary>A heading with words behind the number; only a small letter shows that the next line belongs to it.</summary>
    [GeneratedRegex(@"^(Artikel|ARTIKEL)\s\S{1,10}\s+\p{Lu}", Opties)]
    private static partial Regex MetOpschrift();
}
