using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The text itself, paragraph by paragraph, with the passages marked and linked to what rests on them.</summary>
internal static class Tekstsectie
{
    /// <summary>A link of this many letters or fewer gets a wider target.</summary>
    private const int KortsteKoppeling = 3;

    public static void Write(Rapportblad blad)
    {
        Voorstel voorstel = blad.Rapport.Voorstel;
        blad.Alinea("Gemarkeerde woorden hebben meegeteld. Klik erop om te zien waarvoor.");
        if (voorstel.Alineas.Any(a => Veiligetekst.Verandert(a.Inhoud)))
        {
            blad.Alinea($"In de tekst staan onzichtbare tekens, of tekens die de leesrichting omdraaien. Hier staat daar een ander teken voor, zoals {Veiligetekst.Vervanging}.", "let-op");
        }

        HashSet<int> begonnen = [];
        int verzoek = 0;
        Alinea? vorige = null;
        using (blad.Html.Open("div", ("class", "brontekst")))
        {
            foreach (Alinea alinea in voorstel.Alineas)
            {
                int[] dicta = [.. voorstel.Delen.Where(d => d.Dictum > 0 && Raakt(d.Alinea, alinea)).Select(d => d.Dictum).Distinct()];
                if (dicta.Length > 0 && dicta[^1] > verzoek)
                {
                    blad.Alinea($"Verzoek {Zinnen.Opsomming(dicta.Where(d => d > verzoek).Select(Regels.Getaltekst.Van), "en")}", "etiket");
                    verzoek = dicta[^1];
                }

                Alinea(blad, alinea, (dicta.Length > 0, IsVolgendeRegel(vorige, alinea)), begonnen);
                vorige = alinea;
            }
        }

        Nootlijst.Write(blad);
    }

    /// <summary>True when only a line end stands between: a line of running text, not a new paragraph.</summary>
    private static bool IsVolgendeRegel(Alinea? vorige, Alinea alinea) => vorige is not null
        && string.Equals(vorige.Veld, alinea.Veld, StringComparison.Ordinal) && alinea.Begin == vorige.Begin + vorige.Inhoud.Length + 1;

    private static bool Raakt(Alinea deel, Alinea alinea) => string.Equals(deel.Veld, alinea.Veld, StringComparison.Ordinal)
        && deel.Begin < alinea.Begin + alinea.Inhoud.Length && deel.Begin + deel.Inhoud.Length > alinea.Begin;

    private static void Alinea(Rapportblad blad, Alinea alinea, (bool IsVerzoek, bool IsVolgende) soort, HashSet<int> begonnen)
    {
        string klasse = $"{(soort.IsVerzoek ? "verzoek " : "")}{(soort.IsVolgende ? "volgende" : "")}".TrimEnd();
        using (blad.Html.Open("p", ("dir", "auto"), ("class", klasse.Length > 0 ? klasse : null)))
        {
            foreach (Tekststuk stuk in Tekstsnijder.Snijd(alinea, [.. blad.Plekken.In(alinea)]))
            {
                Stuk(blad, stuk, begonnen);
            }
        }
    }

    private static void Stuk(Rapportblad blad, Tekststuk stuk, HashSet<int> begonnen)
    {
        if (stuk.Plekken.Count == 0)
        {
            blad.Html.Text(stuk.Tekst);
            return;
        }

        int[] nieuw = [.. stuk.Plekken.Select(p => p.Nummer).Where(begonnen.Add)];
        foreach (int nummer in nieuw.Skip(1))
        {
            blad.Html.Element("span", "", ("id", blad.Ankers.Passage(nummer)));
        }

        using (blad.Html.Open("mark", ("id", nieuw.Length > 0 ? blad.Ankers.Passage(nieuw[0]) : null), ("class", stuk.Plekken.Count > 1 ? "dubbel" : null)))
        {
            if (!stuk.Tekst.Any(char.IsLetterOrDigit))
            {
                blad.Html.Text(stuk.Tekst);
                return;
            }

            Plek kortste = stuk.Plekken.MinBy(p => p.Passage.Lengte)!; // there is at least one
            string noot = blad.Ankers.Noot(blad.Noten.Nummer(kortste));
            blad.Html.Element("a", stuk.Tekst, ("href", Ankers.Naar(noot)), ("class", stuk.Tekst.Length <= KortsteKoppeling ? "smal" : null));
        }
    }
}
