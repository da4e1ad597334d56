using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Rapporten.Effecten;

/// <summary>The words of an effect for people.</summary>
internal static class Effectwoorden
{
    public static string Bewerking(Wijziging wijziging) => wijziging.Bewerking switch
    {
        Voorstellen.Wijzigen.Bewerking.Vervangen => wijziging.IsGeheel ? "komt anders te luiden" : "woorden worden vervangen",
        Voorstellen.Wijzigen.Bewerking.Invoegen => "wordt ingevoegd",
        Voorstellen.Wijzigen.Bewerking.Toevoegen => "wordt toegevoegd",
        Voorstellen.Wijzigen.Bewerking.Vervallen => wijziging.IsGeheel ? "vervalt helemaal" : "woorden vervallen",
        Voorstellen.Wijzigen.Bewerking.Vernummeren => "krijgt een ander nummer",
        Voorstellen.Wijzigen.Bewerking.Verhogen => "bedrag gaat omhoog",
        Voorstellen.Wijzigen.Bewerking.Verlagen => "bedrag gaat omlaag",
        Voorstellen.Wijzigen.Bewerking.Wijzigen => "wordt gewijzigd",
        _ => "niet begrepen",
    };
}
