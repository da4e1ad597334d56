using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Toetsing.Effecten;

/// <summary>Finds places that two amendments both change.</summary>
internal static class Botsingzoeker
{
    /// <summary>The places where two amendments meet; none when one replaces the other or is a <em>subamendement</em> on it.</summary>
    public static IEnumerable<Botsing> Zoek(Amendement een, Amendement ander)
    {
        bool hoortBijElkaar = Noemt(een, ander) || Noemt(ander, een);
        return hoortBijElkaar ? [] :
            (from links in een.Opdrachten.SelectMany(o => o.Wijzigingen)
             from rechts in ander.Opdrachten.SelectMany(o => o.Wijzigingen)
             where IsBekend(links) && IsBekend(rechts) && Raken(links, rechts)
             select new Botsing(een.Naam(), ander.Naam(), links.Doel, rechts.Doel, IsZelfdeTekst(links, rechts))).Distinct();
    }

    private static bool Noemt(Amendement een, Amendement ander) =>
        ander.Kamerstuk?.Ondernummer is { } nummer && (string.Equals(een.Ouder, nummer, StringComparison.Ordinal) || een.Vervangt.Contains(nummer, StringComparer.Ordinal));

    private static bool Raken(Wijziging een, Wijziging ander) => (IsErbij(een), IsErbij(ander)) switch
    {
        (true, true) => een.Doel.Omvat(ander.Doel) && ander.Doel.Omvat(een.Doel),
        (true, false) => ander.IsGeheel && ander.Doel.Omvat(een.Doel),
        (false, true) => een.IsGeheel && een.Doel.Omvat(ander.Doel),
        _ => een.Doel.Overlapt(ander.Doel),
    };

    private static bool IsZelfdeTekst(Wijziging een, Wijziging ander) =>
        een.IsGeheel || ander.IsGeheel || een.Oud.Any(a => ander.Oud.Any(b => Bevat(a, b) || Bevat(b, a)));

    private static bool IsBekend(Wijziging wijziging) => !wijziging.IsKop && wijziging.Doel.Delen.Count > 0;

    private static bool IsErbij(Wijziging wijziging) => wijziging.Bewerking is Bewerking.Invoegen or Bewerking.Toevoegen;

    private static bool Bevat(Alinea heel, Alinea deel) => heel.Inhoud.Contains(deel.Inhoud, StringComparison.Ordinal);
}
