using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>What becomes law in a bill: the words of its articles; of an article that changes another law only the new text.</summary>
internal static class Regelteksten
{
    /// <summary>The paragraphs, in order, without headings. An instruction that was not understood counts whole.</summary>
    public static IEnumerable<Alinea> Van(Reeks<Wetsdeel> delen)
    {
        foreach (Wetsdeel deel in delen)
        {
            bool isArtikel = deel.Plaats.Soort is Plaatssoort.Artikel or Plaatssoort.Bijlage;
            foreach (Alinea alinea in isArtikel ? deel.Regels ?? Van(ZonderKop(deel.Alineas, deel.Opschrift)) : Van(deel.Delen))
            {
                yield return alinea;
            }
        }
    }

    /// <summary>The paragraphs of an article without heading; of one with instructions their new text.</summary>
    public static IEnumerable<Alinea> Van(List<Alinea> tekst)
    {
        Reeks<Wijzigingsopdracht> opdrachten = tekst.Exists(a => Artikeltaal.Wijzigt().IsMatch(a.Inhoud)) ? Opdrachtenlezer.Lees(tekst) : [];
        return opdrachten.Count == 0 ? tekst
            : opdrachten.SelectMany(o => o.Ontleding == Ontleding.Niet ? o.Alineas : o.Wijzigingen.SelectMany(w => w.Nieuw));
    }

    /// <summary>The paragraphs without the number and heading above them.</summary>
    public static List<Alinea> ZonderKop(IEnumerable<Alinea> alineas, string opschrift) => [.. alineas.Where((a, i) => !IsKop(opschrift, a, i))];

    private static bool IsKop(string opschrift, Alinea alinea, int plek) =>
        (plek == 0 && Artikelkop.Lees(alinea.Inhoud) is { HeeftTekst: false })
        || (plek == 1 && opschrift.Length > 0 && string.Equals(alinea.Inhoud, opschrift, StringComparison.Ordinal));
}
