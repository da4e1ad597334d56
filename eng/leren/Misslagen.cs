using System.Globalization;
using Wau.Toets.Signalen;

namespace Wau.Toets.Leren;

/// <summary>Lists the motions on which a label goes wrong, worst first, as judged by a model that did not see them.</summary>
internal static class Misslagen
{
    public static void Toon(string etiket, Waarnemingen waarnemingen, Leerder leerder)
    {
        bool isSoort = Etiketten.Soorten.Contains(etiket, StringComparer.Ordinal);
        bool perVerzoek = Etiketten.Raakt.Contains(etiket, StringComparer.Ordinal) || (Etiketten.Velden.Contains(etiket, StringComparer.Ordinal) && etiket is not "dekking");
        IReadOnlyList<Waarneming> leren = isSoort ? waarnemingen.Soort(etiket)
            : perVerzoek ? waarnemingen.PerVerzoek(etiket, allenAlsMotie: etiket is "nee")
            : waarnemingen.PerMotie(etiket);
        Geleerd geleerd = Geleerd.Leer(etiket, leerder, waarnemingen.Rijen, leren, waarnemingen.Moties.SelectMany(m => m.Dicta.Append(m.Geheel).Select(r => new Waarneming(r, 0, m.Vouw))),
            perVerzoek && Etiketten.Velden.Contains(etiket, StringComparer.Ordinal) ? waarnemingen.EenVanVerzoeken(etiket) : []);
        var moties = waarnemingen.Moties.Select(m => (Motie: m, Rijen: isSoort || perVerzoek ? m.Dicta : [m.Geheel], Kans: isSoort ? m.Etiket.Soorten.Max(s => s.GetValueOrDefault(etiket)) : m.Etiket.Kans(etiket)))
            .Select(m => (m.Motie, m.Rijen, m.Kans, Punten: m.Rijen.Max(r => geleerd.Punten[r]))).ToArray();
        (Geleerd, IReadOnlyList<Meting>) meting = (geleerd, [.. moties.Select(m => new Meting(m.Rijen, m.Kans, m.Motie.Etiket.IsGold))]);
        double verschuiving = IJking.BesteF1([meting]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{etiket}: F1 {IJking.F1([meting], verschuiving):0.000} with {verschuiving:+0.0;-0.0;0} at the start; chance | points | motion"));
        foreach (var (motie, _, kans, punten) in moties.Where(m => m.Kans is 0 or 1 && m.Kans == 1 != m.Punten + verschuiving >= 0).OrderByDescending(m => m.Kans).ThenByDescending(m => Math.Abs(m.Punten + verschuiving)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kans:0} | {punten + verschuiving:0.0} | {motie.Etiket.Kst}"));
        }
    }
}
