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
            return new() { Punten = punten, Banden = [], KanOntbreken = true, Grond = Bandgrond.Onbekend };
        }

        bool kanOntbreken = !Array.Exists(regels, r => r.IsVanToepassing);
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
            KanOntbreken = kanOntbreken,
            Grond = banden.Count > 1 || kanOntbreken ? Bandgrond.Onbekend : Grond(aspect, punten, zeker, regels.Min(r => r.ErgsteErnst)),
        };
    }

    /// <summary>Position of the best band that a severity leaves.</summary>
    private static int Hoogstens(Aspect aspect, Ernst ernst) => ernst switch
    {
        Ernst.Blokkade => 0,
        Ernst.Knelpunt => Math.Min(1, aspect.Banden.Count - 1),
        _ => aspect.Banden.Count - 1,
    };

    // Unknown when it depends on what is still open, also when the band itself does not.
    private static Bandgrond Grond(Aspect aspect, Puntenbereik punten, Ernst zeker, Ernst ergst)
    {
        Bandgrond bijMin = Grond(aspect, punten.Van, zeker);
        return bijMin == Grond(aspect, punten.Tot, zeker) && bijMin == Grond(aspect, punten.Van, ergst) && bijMin == Grond(aspect, punten.Tot, ergst)
            ? bijMin
            : Bandgrond.Onbekend;
    }

    private static Bandgrond Grond(Aspect aspect, int punten, Ernst ernst) =>
        ernst == Ernst.Blokkade ? Bandgrond.Blokkade
        : ernst == Ernst.Knelpunt && aspect.BandVoor(punten) > Hoogstens(aspect, ernst) ? Bandgrond.Knelpunt
        : Bandgrond.Punten;
}
