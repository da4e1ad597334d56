using System.Numerics;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>The verdicts not yet excluded, as bits: bit n is verdict n.</summary>
internal static class Oordeelbepaling
{
    public static uint Bepaal(Reeks<Aspect> aspecten, ReadOnlySpan<Aspectkern> kernen)
    {
        var zeker = Ernst.Geen;
        uint ernsten = 0;
        bool zekerSlecht = false;
        bool misschienSlecht = false;
        bool ietsBeoordeeld = false;
        bool ietsMogelijk = false;
        for (int i = 0; i < kernen.Length; i++)
        {
            // A band that is the worst because of a blokkade is another verdict; here only points count.
            Aspectkern kern = kernen[i];
            zeker = kern.Zeker < zeker ? kern.Zeker : zeker;
            ernsten |= kern.Ernsten;
            misschienSlecht |= kern.Banden != 0 && aspecten[i].BandVoor(kern.Punten.Tot) == 0;
            zekerSlecht |= kern.HeeftBand && kern.Banden == 1;
            ietsBeoordeeld |= kern.Geldt;
            ietsMogelijk |= kern.Banden != 0;
        }

        if (zeker == Ernst.Blokkade)
        {
            return Bit(Oordeelsoort.NietUitvoerbaar, true);
        }

        bool zekerMits = zeker == Ernst.Knelpunt || zekerSlecht;
        bool misschienMits = zekerMits || misschienSlecht || (ernsten & (1u << (int)Ernst.Knelpunt)) != 0;
        return Bit(Oordeelsoort.NietUitvoerbaar, (ernsten & (1u << (int)Ernst.Blokkade)) != 0)
            | Bit(Oordeelsoort.UitvoerbaarMits, misschienMits)
            | Bit(Oordeelsoort.Uitvoerbaar, !zekerMits && ietsMogelijk)
            | Bit(Oordeelsoort.GeenOordeel, !ietsBeoordeeld);
    }

    /// <summary>True when one verdict is left.</summary>
    public static bool IsBeslist(uint oordelen) => BitOperations.IsPow2(oordelen);

    public static Oordeelstand Stand(uint oordelen) => new([.. Enum.GetValues<Oordeelsoort>().Where(s => (oordelen & Bit(s, true)) != 0)]);

    private static uint Bit(Oordeelsoort soort, bool kan) => kan ? 1u << (int)soort : 0;
}
