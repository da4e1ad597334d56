using System.Numerics;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Toetsing;

/// <summary>Finds the smallest change of one threshold, or of the points of one rule, that leaves a decided band no longer certain.</summary>
internal sealed class Gevoeligheidsmeter(Regelboek boek, Eindstand stand)
{
    /// <summary>Every aspect with a decided band.</summary>
    public IEnumerable<Gevoeligheid> Meet()
    {
        for (int i = 0; i < boek.Aspecten.Count; i++)
        {
            if (stand.Aspecten[i].HeeftBand)
            {
                yield return Meet(i);
            }
        }
    }

    private Gevoeligheid Meet(int plaats)
    {
        Aspect aspect = boek.Aspecten[plaats];
        int band = stand.Aspecten[plaats].BesteBand;
        Uitslag[] uitslagen = [.. stand.Voltooiing(plaats)?.Reken()?.Alle ?? Hoeken(stand.Aspecten[plaats], stand.Aspecten[plaats].Punten)];
        (Puntenwijziging? slechter, Puntenwijziging? beter) = Punten(plaats, band, uitslagen);
        return new()
        {
            Aspect = aspect.Id,
            Band = aspect.Banden[band].Id,
            Slechter = new(Omlaag(aspect, band, uitslagen), slechter),
            Beter = new(Omhoog(aspect, band, uitslagen), beter),
        };
    }

    /// <summary>Lets the next worse band start at the most points that can be lost.</summary>
    private static Grenswijziging? Omlaag(Aspect aspect, int band, Uitslag[] uitslagen)
    {
        int naar = uitslagen.Max(u => u.Punten);
        return band > 0 && naar > aspect.Banden[band].Vanaf ? new(aspect.Banden[band - 1].Id, aspect.Banden[band - 1].Vanaf, naar) : null;
    }

    /// <summary>Lets the band start just above the fewest points with which nothing but points sets it.</summary>
    private static Grenswijziging? Omhoog(Aspect aspect, int band, Uitslag[] uitslagen)
    {
        int? minst = Minst(aspect, band, uitslagen);
        return minst + 1 is { } naar && (band == 0 || naar < aspect.Banden[band - 1].Vanaf) ? new(aspect.Banden[band].Id, aspect.Banden[band].Vanaf, naar) : null;
    }

    private static int? Minst(Aspect aspect, int band, IEnumerable<Uitslag> uitslagen) =>
        uitslagen.Where(u => Bandbepaling.Hoogstens(aspect, u.Ernst) > band).Min(u => (int?)u.Punten);

    private (Puntenwijziging? Slechter, Puntenwijziging? Beter) Punten(int plaats, int band, Uitslag[] alle)
    {
        Aspect aspect = boek.Aspecten[plaats];
        (int begin, int einde) = boek.Plaatsen(plaats);
        Puntenwijziging? slechter = null;
        Puntenwijziging? beter = null;
        for (int plek = begin; plek < einde; plek++)
        {
            for (uint trappen = stand.Bord.Regels[plek].Trappen; trappen != 0; trappen &= trappen - 1)
            {
                int trap = BitOperations.TrailingZeroCount(trappen);
                Uitslag[] uitslagen = stand.Bord.Regels[plek].IsBeslist ? alle : Uitslagen(plaats, plek, trap);
                int? meer = band > 0 && uitslagen.Length > 0 ? aspect.Banden[band - 1].Vanaf - uitslagen.Max(u => u.Punten) : null;
                slechter = Kleinste(slechter, Wijzig(plek, trap, meer));
                beter = Kleinste(beter, Wijzig(plek, trap, aspect.Banden[band].Vanaf - 1 - Minst(aspect, band, uitslagen)));
            }
        }

        return (slechter, beter);
    }

    private Puntenwijziging? Wijzig(int plek, int trap, int? verschil)
    {
        Regel regel = boek.Regels[plek].Regel;
        Trap nu = regel.Trappen[trap];
        int minst = nu.Ernst <= Ernst.Knelpunt ? 1 : 0;
        return nu.Verliest + verschil is { } naar && naar >= minst ? new(regel.Id, trap, nu.Verliest, naar, naar > regel.Gewicht) : null;
    }

    private static Puntenwijziging? Kleinste(Puntenwijziging? eerste, Puntenwijziging? tweede) =>
        eerste is null || (tweede is not null && Math.Abs(tweede.Naar - tweede.Van) < Math.Abs(eerste.Naar - eerste.Van)) ? tweede : eerste;

    /// <summary>What the aspect can come to when a certain step of an unresolved rule counts.</summary>
    private Uitslag[] Uitslagen(int plaats, int plek, int trap)
    {
        if (stand.Voltooiing(plaats) is { } voltooiing)
        {
            return [.. voltooiing.Met(plek, trap)];
        }

        Puntenbereik punten = stand.Aspecten[plaats].Punten;
        Puntenbereik eigen = stand.Bord.Regels[plek].Punten;
        int verliest = boek.Regels[plek].Regel.Trappen[trap].Verliest;
        return [.. Hoeken(stand.Aspecten[plaats], new(punten.Van - eigen.Van + verliest, punten.Tot - eigen.Tot + verliest))];
    }

    /// <summary>The ends of a range with every severity: what counts where completions were not gone through.</summary>
    private static IEnumerable<Uitslag> Hoeken(Aspectkern kern, Puntenbereik punten) => Ernstmasker.Lijst(kern.Ernsten).Where(e => e <= kern.Zeker)
        .SelectMany(e => new[] { new Uitslag(punten.Van, e, true), new Uitslag(punten.Tot, e, true) });
}
