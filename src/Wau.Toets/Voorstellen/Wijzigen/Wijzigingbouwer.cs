using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Makes the changes of a sentence, one for each place.</summary>
internal static class Wijzigingbouwer
{
    public static void Bouw(Zinsstand stand, Opdrachttekst tekst, Opdrachtdeelsoort[] merken, List<Wijziging> uit)
    {
        if (stand.Daad != Bewerking.Onbekend)
        {
            bool voegtToe = stand.Daad is Bewerking.Invoegen or Bewerking.Toevoegen;
            List<Alinea> los = [.. stand.Los.SelectMany(l => tekst.Woorden(l.Van, l.Tot))];
            foreach ((int van, int tot) in voegtToe ? stand.Los : [])
            {
                Array.Fill(merken, Opdrachtdeelsoort.Nieuw, van, tot - van);
            }

            Voeg(uit, stand.Daad, stand.Plek, voegtToe ? [] : los, voegtToe && stand.Nieuw.Count == 0 ? los : stand.Nieuw);
        }

        foreach ((Bewerking daad, List<Wetsplaats> plaatsen, List<Alinea> oud, List<Alinea> nieuw) in stand.Erbij)
        {
            Voeg(uit, daad, Plaatspad.Voeg(stand.Plek, plaatsen), oud, nieuw);
        }

        stand.Erbij.Clear();
    }

    /// <summary>True when a change has all that its operation needs.</summary>
    public static bool IsHeel(Wijziging wijziging) => wijziging.Doel.Delen.Count > 0 && wijziging.Bewerking switch
    {
        Bewerking.Onbekend => false,
        Bewerking.Vervangen or Bewerking.Invoegen or Bewerking.Toevoegen or Bewerking.Verhogen or Bewerking.Verlagen => wijziging.Nieuw.Count > 0,
        _ => true,
    };

    private static void Voeg(List<Wijziging> uit, Bewerking daad, List<Wetsplaats> plaatsen, List<Alinea> oud, List<Alinea> nieuw)
    {
        foreach (Wetsplaats plaats in plaatsen.Count == 0 ? [Wetsplaats.Geheel] : plaatsen)
        {
            uit.Add(new() { Bewerking = daad, Doel = plaats, Oud = [.. oud], Nieuw = [.. nieuw] });
        }
    }
}
