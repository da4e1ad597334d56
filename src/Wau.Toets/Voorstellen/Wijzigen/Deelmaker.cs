using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Cuts an instruction in stretches of one kind; white space between two kinds is a stretch of its own.</summary>
internal static class Deelmaker
{
    public static IEnumerable<Opdrachtdeel> Maak(Opdrachttekst tekst, Opdrachtdeelsoort[] merken, Opdrachtstuk stuk, int begin, int einde)
    {
        int klaar = begin;
        for (int i = stuk.Begin; i < stuk.Einde;)
        {
            int tot = i + 1;
            while (tot < stuk.Einde && merken[tot] == merken[i])
            {
                tot++;
            }

            (int van, int na) = (tekst.Tekens[i].Begin, tekst.Tekens[tot - 1].Einde);
            foreach (Opdrachtdeel deel in Delen(Opdrachtdeelsoort.Formule, klaar, van).Concat(Delen(merken[i], van, na)))
            {
                yield return deel;
            }

            (klaar, i) = (na, tot);
        }

        foreach (Opdrachtdeel deel in Delen(Opdrachtdeelsoort.Formule, klaar, einde))
        {
            yield return deel;
        }

        IEnumerable<Opdrachtdeel> Delen(Opdrachtdeelsoort soort, int van, int tot) => tekst.Stukken(van, tot).Select(a => new Opdrachtdeel(soort, a));
    }
}
