using System.Globalization;

namespace Wau.Toets.Leren;

/// <summary>Moves the start of labels so that mistakes weigh as they should, on motions the model did not see.</summary>
internal static class IJking
{
    private const double GemistJa = 0.035;

    /// <summary>Smaller differences in F1 are chance.</summary>
    private const double Speling = 0.004;

    private static readonly double[] Verschuivingen = [.. Enumerable.Range(-20, 41).Select(i => i / 10.0)];

    /// <summary>
    /// The largest shift with hardly less than the best F1 over a family of labels together: of two that do equally well the one that
    /// misses least. Doubtful labels are not counted.
    /// </summary>
    public static double BesteF1(IReadOnlyList<(Geleerd Geleerd, IReadOnlyList<Meting> Moties)> familie)
    {
        (double Verschuiving, double F1)[] alle = [.. Verschuivingen.Select(v => (v, F1(familie, v)))];
        double beste = alle.Max(a => a.F1);
        return alle.Last(a => a.F1 >= beste - Speling).Verschuiving;
    }

    public static double F1(IReadOnlyList<(Geleerd Geleerd, IReadOnlyList<Meting> Moties)> familie, double verschuiving)
    {
        (int goed, int teveel, int gemist) = (0, 0, 0);
        foreach ((Geleerd geleerd, IReadOnlyList<Meting> moties) in familie)
        {
            foreach (Meting meting in moties.Where(m => m.Kans is 0 or 1))
            {
                bool geldt = meting.Rijen.Max(r => geleerd.Punten[r]) + verschuiving >= 0;
                goed += meting.Kans == 1 && geldt ? 1 : 0;
                teveel += meting.Kans == 0 && geldt ? 1 : 0;
                gemist += meting.Kans == 1 && !geldt ? 1 : 0;
            }
        }

        return 2.0 * goed / Math.Max(1, (2 * goed) + teveel + gemist);
    }

    /// <summary>Shifts of "ja" and "nee" with the most right answers, while hardly any "ja" is called "nee".</summary>
    public static (double Ja, double Nee, string Verslag) Raakt(IReadOnlyList<Gelezen> moties, Geleerd ja, Geleerd nee)
    {
        (double Ja, double Nee, double Goed, double Gemist) beste = (0, 0, -1, 1);
        foreach (double j in Verschuivingen)
        {
            foreach (double n in Verschuivingen)
            {
                (double goed, double gemist) = Meet(moties, ja, nee, j, n);
                if (gemist <= GemistJa && goed > beste.Goed)
                {
                    beste = (j, n, goed, gemist);
                }
            }
        }

        return (beste.Ja, beste.Nee, Raakt(moties, ja, nee, beste.Ja, beste.Nee));
    }

    /// <summary>Share of right answers, and of "ja" called "nee", in words.</summary>
    public static string Raakt(IReadOnlyList<Gelezen> moties, Geleerd ja, Geleerd nee, double verschuifJa, double verschuifNee)
    {
        (double goed, double gemist) = Meet(moties, ja, nee, verschuifJa, verschuifNee);
        return string.Create(CultureInfo.InvariantCulture, $"right {goed:0.000}, \"ja\" called \"nee\" {gemist:0.000}");
    }

    private static (double Goed, double Gemist) Meet(IReadOnlyList<Gelezen> moties, Geleerd ja, Geleerd nee, double verschuifJa, double verschuifNee)
    {
        (int goed, int alleJa, int gemist) = (0, 0, 0);
        foreach (Gelezen motie in moties)
        {
            string antwoord = motie.Dicta.Select(r => Antwoord(ja.Punten[r] + verschuifJa, nee.Punten[r] + verschuifNee)).MinBy(a => a is "ja" ? 0 : a is "mogelijk" ? 1 : 2)!;
            goed += motie.Etiket.Kans(antwoord) > 0 ? 1 : 0;
            if (motie.Etiket.Kans("ja") == 1)
            {
                alleJa++;
                gemist += antwoord is "nee" ? 1 : 0;
            }
        }

        return ((double)goed / moties.Count, (double)gemist / alleJa);
    }

    private static string Antwoord(double ja, double nee) => nee >= 0 && nee >= ja ? "nee" : ja >= 0 ? "ja" : "mogelijk";
}
