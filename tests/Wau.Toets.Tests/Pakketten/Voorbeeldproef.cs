using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Assesses the facts of an example as answers; facts it does not mention are unknown.</summary>
internal static class Voorbeeldproef
{
    public static Beoordeling Beoordeel(Regelset set, Voorbeeld voorbeeld)
    {
        var blad = new FeitenbladBuilder(set.Feiten)
        {
            AantalDicta = voorbeeld.Feiten
                .Where(f => set.Feiten.Zoek(f.Adres.Feit)!.Bereik == Bereik.Dictum)
                .Select(f => int.Parse(f.Adres.Voor!, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max(),
        };
        foreach (Voorbeeldfeit feit in voorbeeld.Feiten)
        {
            blad.AddAntwoord(new() { Feit = feit.Adres.Feit, Voor = feit.Adres.Voor, Waarde = feit.Waarde });
        }

        return Beoordeling.Van(set.Boek, new(set.Boek, new(set.Boek, Peildatum(voorbeeld), new(blad.Build(), set.Feiten, set.AfgeleideFeiten, metKandidaten: false)), new Toetsopties().Exactproeven));
    }

    private static DateOnly? Peildatum(Voorbeeld voorbeeld) =>
        voorbeeld.Feiten.FirstOrDefault(f => string.Equals(f.Adres.Feit, Feitsleutels.Peildatum, StringComparison.Ordinal))?.Waarde is Datums { IsPunt: true } dag
            ? dag.Waarden.Kleinste
            : null;
}
