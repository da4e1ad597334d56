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
            foreach (Alinea alinea in isArtikel ? Artikel(deel) : Van(deel.Delen))
            {
                yield return alinea;
            }
        }
    }

    private static IEnumerable<Alinea> Artikel(Wetsdeel deel)
    {
        List<Alinea> tekst = [.. deel.Alineas.Where((a, i) => !IsKop(deel, a, i))];
        Reeks<Wijzigingsopdracht> opdrachten = tekst.Exists(a => Artikeltaal.Wijzigt().IsMatch(a.Inhoud)) ? Opdrachtenlezer.Lees(tekst) : [];
        return opdrachten.Count == 0 ? tekst
            : opdrachten.SelectMany(o => o.Ontleding == Ontleding.Niet ? o.Alineas : o.Wijzigingen.SelectMany(w => w.Nieuw));
    }

    private static bool IsKop(Wetsdeel deel, Alinea alinea, int plek) =>
        (plek == 0 && Artikelkop.Lees(alinea.Inhoud) is { HeeftTekst: false })
        || (plek == 1 && deel.Opschrift.Length > 0 && string.Equals(alinea.Inhoud, deel.Opschrift, StringComparison.Ordinal));
}
