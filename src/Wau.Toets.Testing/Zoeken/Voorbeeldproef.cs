using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Assesses the facts of an example as answers; facts it does not mention are unknown.</summary>
internal static class Voorbeeldproef
{
    /// <summary>The whole assessment: rules, aspects and bands.</summary>
    public static Beoordeling Beoordeel(Regelset set, Voorbeeld voorbeeld) => Beoordeel(set, set.Boek, voorbeeld);

    /// <summary>The same with other rules.</summary>
    public static Beoordeling Beoordeel(Regelset set, Regelboek boek, Voorbeeld voorbeeld) =>
        Beoordeling.Van(boek, new(boek, new(boek, Peildatum(voorbeeld), Zicht(set, voorbeeld)), new Toetsopties().Exactproeven));

    /// <summary>The facts as rules see them.</summary>
    public static Zicht Zicht(Regelset set, Voorbeeld voorbeeld)
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

        return new(blad.Build(), set.Feiten, set.AfgeleideFeiten, metKandidaten: false);
    }

    /// <summary>The reference date of an example; null when it has none.</summary>
    public static DateOnly? Peildatum(Voorbeeld voorbeeld) =>
        voorbeeld.Feiten.FirstOrDefault(f => string.Equals(f.Adres.Feit, Feitsleutels.Peildatum, StringComparison.Ordinal))?.Waarde is Datums { IsPunt: true } dag
            ? dag.Waarden.Kleinste
            : null;
}
