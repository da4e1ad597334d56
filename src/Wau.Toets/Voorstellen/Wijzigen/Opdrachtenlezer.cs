using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Cuts the body of an amendment in instructions and reads each of them.</summary>
internal static class Opdrachtenlezer
{
    /// <summary>The instructions in a text, in order; every paragraph belongs to exactly one of them, or is shared out among them whole.</summary>
    /// <param name="alineas">What stands between the formula and the explanation.</param>
    public static Reeks<Wijzigingsopdracht> Lees(IReadOnlyList<Alinea> alineas)
    {
        var tekst = new Opdrachttekst(alineas);
        var plaatsen = new Plaatslezer(tekst);
        var kenner = new Opdrachtkenner(tekst, plaatsen);
        var merken = new Opdrachtdeelsoort[tekst.Aantal];
        var ontleder = new Opdrachtontleder(tekst, plaatsen, kenner, merken);
        List<Opdrachtstuk> stukken = new Opdrachtsnijder(tekst, kenner).Snijd();
        HashSet<Opdrachtstuk?> ouders = [.. stukken.Select(s => s.Ouder)];
        return [.. stukken.Select((stuk, n) => Maak(stuk, n == 0 ? 0 : tekst.Begin(stuk.Begin), tekst.Begin(stuk.Einde)))];

        Wijzigingsopdracht Maak(Opdrachtstuk stuk, int begin, int einde)
        {
            (List<Wijziging> wijzigingen, List<Wetsplaats> plek) = ontleder.Lees(stuk);
            stuk.Plek = plek;
            if (ouders.Contains(stuk))
            {
                wijzigingen = wijzigingen.ConvertAll(w => w.IsGeheel && w.Nieuw.Count == 0 ? w with { Bewerking = w.Bewerking == Bewerking.Vervangen ? Bewerking.Wijzigen : w.Bewerking } : w);
            }

            return new()
            {
                Nummer = stuk.Nummer,
                Wijzigingen = [.. wijzigingen],
                Delen = [.. Deelmaker.Maak(tekst, merken, stuk, begin, einde)],
                Ontleding = Oordeel(stuk, wijzigingen),
                Alineas = [.. tekst.Stukken(begin, einde)],
            };
        }

        Ontleding Oordeel(Opdrachtstuk stuk, List<Wijziging> wijzigingen)
        {
            bool alles = true;
            for (int i = stuk.Begin; i < stuk.Einde; i++)
            {
                alles &= merken[i] != Opdrachtdeelsoort.Onbegrepen || !tekst.IsWoord(i);
            }

            bool kop = wijzigingen.Count == 0 && stuk.Plek.Count > 0 && ouders.Contains(stuk);
            return wijzigingen.Count == 0 && !kop ? Ontleding.Niet
                : alles && wijzigingen.TrueForAll(Wijzigingbouwer.IsHeel) ? Ontleding.Volledig
                : Ontleding.Deels;
        }
    }
}
