namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads the name of a law, with its article: "de Participatiewet", "het Burgerlijk Wetboek".</summary>
internal sealed class Wetnamen(Opdrachttekst tekst)
{
    private const int LangsteNaam = 60;

    /// <summary>The name without its article and the position after it; null when no law is named from a position on.</summary>
    public (string Naam, int Einde)? Lees(int i)
    {
        int start = tekst[i] is "de" or "het" ? i + 1 : i;
        if (start == i || !tekst.IsWoord(start) || !char.IsUpper(tekst.Letterlijk(start)[0]))
        {
            return null;
        }

        bool wet = false;
        int einde = start;
        bool lang = false;
        while (einde < start + LangsteNaam && einde < tekst.Aantal && (einde == start || !tekst.IsRegelbegin(einde)) && !Stopt(einde, lang))
        {
            wet |= IsWet(tekst[einde]);
            lang |= tekst[einde] is "houdende" || (einde == start + 2 && tekst[start] is "wet" && tekst[start + 1] is "van" && char.IsAsciiDigit(tekst[einde][0]));
            einde++;
        }

        return wet && einde > start ? (tekst.Tekst[tekst.Begin(start)..tekst.Tekens[einde - 1].Einde].Replace('\r', ' '), einde) : null;
    }

    private bool Stopt(int i, bool lang) =>
        tekst[i] is "wordt" or "worden" or "vervalt" or "vervallen" or "komt" or "komen" or "«" or ":" or ";" or "."
        || (!lang && (tekst[i] is "," || (tekst[i] is "in" or "na" or "aan" or "en" && (Plaatstaal.Koppen.ContainsKey(tekst[i + 1]) || Plaatstaal.Koppen.ContainsKey(tekst[i + 2])
            || Plaatstaal.Rangtelwoord(tekst[i + 2]) is not null))));

    private static bool IsWet(string woord) =>
        woord.EndsWith("wet", StringComparison.Ordinal) || woord.EndsWith("wetboek", StringComparison.Ordinal) || woord.EndsWith("besluit", StringComparison.Ordinal)
        || woord.EndsWith("regeling", StringComparison.Ordinal) || woord.EndsWith("verordening", StringComparison.Ordinal) || woord.EndsWith("verdrag", StringComparison.Ordinal);
}
