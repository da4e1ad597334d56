using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Toetsing;

/// <summary>Points and bands of one aspect.</summary>
/// <remarks>
/// The band is the worst of: the band by points; the worst band when a blokkade is reached; at best the second-worst when a
/// knelpunt is reached. Bands not excluded are those of every number of points in the range with every severity still possible.
/// </remarks>
internal static class Bandbepaling
{
    public static Aspectkern Kern(Aspect aspect, ReadOnlySpan<Regelkern> regels)
    {
        Puntenbereik punten = default;
        uint ernsten = 0;
        var zeker = Ernst.Geen;
        bool geldt = false;
        bool kan = false;
        foreach (ref readonly Regelkern regel in regels)
        {
            punten += regel.Punten;
            ernsten |= regel.Ernsten;
            zeker = regel.Ernst < zeker ? regel.Ernst : zeker;
            geldt |= regel.IsVanToepassing;
            kan |= regel.Uitkomst != Uitkomst.NietVanToepassing;
        }

        return new(punten, kan ? Banden(aspect, punten, ernsten, zeker) : 0, ernsten, zeker, geldt);
    }

    /// <summary>The same from completions: no combination of points and severity counts that none of them reaches.</summary>
    public static Aspectkern Kern(Aspect aspect, Uitslagen voltooiingen)
    {
        var uit = new Aspectkern(new(int.MaxValue, 0), 0, 0, Ernst.Blokkade, true);
        foreach (Uitslag uitslag in voltooiingen.Alle)
        {
            uit = new(
                new(Math.Min(uit.Punten.Van, uitslag.Punten), Math.Max(uit.Punten.Tot, uitslag.Punten)),
                uit.Banden | (uitslag.IsVanToepassing ? 1ul << Band(aspect, uitslag) : 0),
                uit.Ernsten | (1u << (int)uitslag.Ernst),
                uitslag.Ernst > uit.Zeker ? uitslag.Ernst : uit.Zeker,
                uit.Geldt && uitslag.IsVanToepassing);
        }

        return uit;
    }

    /// <summary>Position of the band for points and severity together.</summary>
    public static int Band(Aspect aspect, Uitslag uitslag) => Math.Min(aspect.BandVoor(uitslag.Punten), Hoogstens(aspect, uitslag.Ernst));

    public static Aspectstand Stand(Aspect aspect, Aspectkern kern, Puntenbereik opgeteld, bool isExact) => new()
    {
        Punten = kern.Punten,
        Opgeteld = opgeteld,
        IsExact = isExact,
        Banden = Banden(aspect, kern),
        KanOntbreken = !kern.Geldt,
        Grond = kern.HeeftBand ? Grond(aspect, kern) : Bandgrond.Onbekend,
    };

    /// <summary>Ids of the bands not excluded, worst first.</summary>
    public static Reeks<string> Banden(Aspect aspect, Aspectkern kern) =>
        [.. Enumerable.Range(0, aspect.Banden.Count).Where(b => (kern.Banden & (1ul << b)) != 0).Select(b => aspect.Banden[b].Id)];

    private static ulong Banden(Aspect aspect, Puntenbereik punten, uint ernsten, Ernst zeker)
    {
        int ergst = aspect.BandVoor(punten.Tot);
        int best = aspect.BandVoor(punten.Van);
        ulong banden = 0;
        for (var ernst = Ernst.Blokkade; ernst <= zeker; ernst++)
        {
            if (ernst < zeker && (ernsten & (1u << (int)ernst)) == 0)
            {
                continue;
            }

            int hoogstens = Hoogstens(aspect, ernst);
            for (int band = ergst; band <= best; band++)
            {
                banden |= 1ul << Math.Min(band, hoogstens);
            }
        }

        return banden;
    }

    /// <summary>Position of the best band that a severity leaves.</summary>
    public static int Hoogstens(Aspect aspect, Ernst ernst) => ernst switch
    {
        Ernst.Blokkade => 0,
        Ernst.Knelpunt => Math.Min(1, aspect.Banden.Count - 1),
        _ => aspect.Banden.Count - 1,
    };

    // Unknown when it depends on what is still open, also when the band itself does not.
    private static Bandgrond Grond(Aspect aspect, Aspectkern kern)
    {
        Ernst ergst = Ernstmasker.Lijst(kern.Ernsten).First();
        (int van, int tot) = (kern.Punten.Van, kern.Punten.Tot);
        Bandgrond bijMin = Grond(aspect, van, kern.Zeker);
        return bijMin == Grond(aspect, tot, kern.Zeker) && bijMin == Grond(aspect, van, ergst) && bijMin == Grond(aspect, tot, ergst)
            ? bijMin
            : Bandgrond.Onbekend;
    }

    private static Bandgrond Grond(Aspect aspect, int punten, Ernst ernst) =>
        ernst == Ernst.Blokkade ? Bandgrond.Blokkade
        : ernst == Ernst.Knelpunt && aspect.BandVoor(punten) > Hoogstens(aspect, ernst) ? Bandgrond.Knelpunt
        : Bandgrond.Punten;
}
