namespace Wau.Toets.Leren;

/// <summary>A learned label: points it starts with and points per sign, in natural logarithms of the odds.</summary>
internal sealed record Model(double Basis, double[] Gewichten)
{
    /// <summary>Points are whole; each is a tenth.</summary>
    public const double Punt = 0.1;

    /// <summary>Fewer points say nothing that a reader should look at.</summary>
    private const int MinstePunten = 2;

    public double Punten(int[] rij) => Basis + rij.Sum(t => Gewichten[t]);

    public bool HeeftVoor(int[] rij) => Array.Exists(rij, t => Gewichten[t] > 0);

    /// <summary>The model as it is written in the pack: in whole points, without signs that hardly say anything.</summary>
    public Model Afgerond() => new(Heel(Basis), [.. Gewichten.Select(g => Math.Abs(Heel(g)) < MinstePunten * Punt - (Punt / 2) ? 0 : Heel(g))]);

    private static double Heel(double logaritme) => Math.Round(logaritme / Punt, MidpointRounding.AwayFromZero) * Punt;
}

/// <summary>
/// Logistic regression with an absolute-value penalty (Tibshirani 1996), by coordinate descent with the quadratic upper bound of the
/// logistic loss. The penalty leaves most signs without points, so that what remains can be read.
/// </summary>
/// <param name="rijen">The signs per row.</param>
/// <param name="straf">Penalty per sign; larger leaves fewer signs.</param>
internal sealed class Leerder(Voorbeelden rijen, double[] straf)
{
    private const int MeesteRondes = 150;
    private const double Klaar = 1e-3;

    public Model Leer(IReadOnlyList<Waarneming> waarnemingen)
    {
        int[][] kolommen = Kolommen(waarnemingen);
        double[] kans = [.. waarnemingen.Select(w => w.Kans)];
        double gemiddeld = Math.Clamp(kans.Average(), 1e-4, 1 - 1e-4);
        double basis = Math.Log(gemiddeld / (1 - gemiddeld));
        double[] stand = new double[kans.Length];
        double[] verwacht = new double[kans.Length];
        Array.Fill(stand, basis);
        Array.Fill(verwacht, gemiddeld);
        double[] gewichten = new double[rijen.AantalTekens];
        int[] iedereen = [.. Enumerable.Range(0, kans.Length)];
        for (int ronde = 0; ronde < MeesteRondes; ronde++)
        {
            // Every fifth round looks at all signs, the others only at those that have points.
            bool alles = ronde % 5 == 0;
            double grootste = Math.Abs(Stap(iedereen, 0, 0, d => basis += d));
            for (int t = 0; t < gewichten.Length; t++)
            {
                if (kolommen[t].Length > 0 && (alles || gewichten[t] != 0))
                {
                    int teken = t;
                    grootste = Math.Max(grootste, Math.Abs(Stap(kolommen[t], gewichten[t], straf[t], d => gewichten[teken] += d)));
                }
            }

            if (alles && grootste < Klaar)
            {
                break;
            }
        }

        return new Model(basis, gewichten).Afgerond();

        double Stap(int[] kolom, double gewicht, double boete, Action<double> verplaats)
        {
            double helling = 0;
            foreach (int i in kolom)
            {
                helling += verwacht[i] - kans[i];
            }

            double kromming = 0.25 * kolom.Length;
            double nieuw = gewicht - (helling / kromming);
            nieuw = Math.Sign(nieuw) * Math.Max(0, Math.Abs(nieuw) - (boete / kromming));
            double verschil = nieuw - gewicht;
            if (verschil != 0)
            {
                verplaats(verschil);
                foreach (int i in kolom)
                {
                    stand[i] += verschil;
                    verwacht[i] = 1 / (1 + Math.Exp(-stand[i]));
                }
            }

            return verschil;
        }
    }

    private int[][] Kolommen(IReadOnlyList<Waarneming> waarnemingen)
    {
        var kolommen = new List<int>?[rijen.AantalTekens];
        for (int i = 0; i < waarnemingen.Count; i++)
        {
            foreach (int teken in rijen.Rijen[waarnemingen[i].Rij])
            {
                (kolommen[teken] ??= []).Add(i);
            }
        }

        return [.. kolommen.Select(k => k?.ToArray() ?? [])];
    }
}
