using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Points and bands of one aspect.</summary>
/// <remarks>
/// The band is the worst of: the band by points; the worst band when a blokkade is reached; at best the second-worst when a
/// knelpunt is reached. Bands not excluded are those of every number of points in the range with every severity still possible.
/// </remarks>
internal static class Bandbepaling
{
    public static Aspectstand Stand(Aspect aspect, Regelstand[] regels)
    {
        Puntenbereik punten = regels.Aggregate(default(Puntenbereik), (som, r) => som + r.Punten);
        if (Array.TrueForAll(regels, r => r.Uitkomst == Uitkomst.NietVanToepassing))
        {
            return new() { Punten = punten, Banden = [], Grond = Bandgrond.Onbekend };
        }

        Ernst zeker = regels.Min(r => r.Ernst);
        var banden = new SortedSet<int>();
        foreach (Ernst ernst in regels.SelectMany(r => r.MogelijkeErnst).Where(e => e < zeker).Append(zeker))
        {
            for (int band = aspect.BandVoor(punten.Tot); band <= aspect.BandVoor(punten.Van); band++)
            {
                banden.Add(Math.Min(band, Hoogstens(aspect, ernst)));
            }
        }

        return new()
        {
            Punten = punten,
            Banden = [.. banden.Select(b => aspect.Banden[b].Id)],
            Grond = banden.Count > 1 ? Bandgrond.Onbekend : Grond(aspect, punten, zeker),
        };
    }

    /// <summary>Position of the best band that a severity leaves.</summary>
    private static int Hoogstens(Aspect aspect, Ernst ernst) => ernst switch
    {
        Ernst.Blokkade => 0,
        Ernst.Knelpunt => Math.Min(1, aspect.Banden.Count - 1),
        _ => aspect.Banden.Count - 1,
    };

    private static Bandgrond Grond(Aspect aspect, Puntenbereik punten, Ernst zeker) =>
        zeker == Ernst.Blokkade ? Bandgrond.Blokkade
        : zeker == Ernst.Knelpunt && aspect.BandVoor(punten.Van) > Hoogstens(aspect, zeker) ? Bandgrond.Knelpunt
        : Bandgrond.Punten;
}
