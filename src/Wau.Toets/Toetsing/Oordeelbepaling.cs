using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>The verdict and the verdicts not yet excluded.</summary>
internal static class Oordeelbepaling
{
    public static Oordeelstand Bepaal(Reeks<Aspect> aspecten, IReadOnlyCollection<Regelstand> regels, IReadOnlyDictionary<string, Aspectstand> standen)
    {
        Ernst zeker = regels.Select(r => r.Ernst).DefaultIfEmpty(Ernst.Geen).Min();
        Ernst ergst = regels.Select(r => r.ErgsteErnst).DefaultIfEmpty(Ernst.Geen).Min();
        if (zeker == Ernst.Blokkade)
        {
            return new([Oordeelsoort.NietUitvoerbaar]);
        }

        bool zekerSlecht = false;
        bool misschienSlecht = false;
        foreach (Aspect aspect in aspecten)
        {
            // A band that is the worst because of a blokkade is another verdict; here only points count.
            Aspectstand stand = standen[aspect.Id];
            misschienSlecht |= stand.Banden.Count > 0 && aspect.BandVoor(stand.Punten.Tot) == 0;
            zekerSlecht |= string.Equals(stand.Band, aspect.Banden[0].Id, StringComparison.Ordinal);
        }

        bool zekerMits = zeker == Ernst.Knelpunt || zekerSlecht;
        bool misschienMits = zekerMits || misschienSlecht || regels.Any(r => r.MogelijkeErnst.Contains(Ernst.Knelpunt));
        bool ietsBeoordeeld = regels.Any(r => r.IsVanToepassing);
        bool ietsMogelijk = regels.Any(r => r.Uitkomst != Uitkomst.NietVanToepassing);

        var mogelijk = new List<Oordeelsoort>();
        Voeg(mogelijk, Oordeelsoort.NietUitvoerbaar, ergst == Ernst.Blokkade);
        Voeg(mogelijk, Oordeelsoort.UitvoerbaarMits, misschienMits);
        Voeg(mogelijk, Oordeelsoort.Uitvoerbaar, !zekerMits && ietsMogelijk);
        Voeg(mogelijk, Oordeelsoort.GeenOordeel, !ietsBeoordeeld);
        return new([.. mogelijk]);
    }

    private static void Voeg(List<Oordeelsoort> lijst, Oordeelsoort soort, bool kan)
    {
        if (kan)
        {
            lijst.Add(soort);
        }
    }
}
