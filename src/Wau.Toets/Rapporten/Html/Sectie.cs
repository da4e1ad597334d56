namespace Wau.Toets.Rapporten.Html;

/// <summary>A section of the report.</summary>
/// <param name="Naam">Short name, for the id.</param>
/// <param name="Titel">Heading.</param>
/// <param name="Write">Writes what stands under the heading.</param>
internal sealed record Sectie(string Naam, string Titel, Action<Rapportblad> Write)
{
    /// <summary>All sections, in the order in which people read them.</summary>
    public static Reeks<Sectie> Alle { get; } =
    [
        new("onderwerp", "Waar het over gaat", Onderwerpsectie.Write),
        new("advies", "Welke toets nodig lijkt", Adviessectie.Write),
        new("aspecten", "Stand per aspect", Aspectsectie.Write),
        new("blokkades", "Blokkades", Redensectie.Blokkades),
        new("redenen", "Wat het meest kost", Redensectie.Duurste),
        new("vragen", "Wat nog gevraagd moet worden", Vraagsectie.Write),
        new("mens", "Wat een mens moet beoordelen", Menssectie.Write),
        new("verschillen", "Tegenspraak en verschil van inzicht", Verschilsectie.Write),
        new("nvt", "Wat niet van toepassing lijkt", Nietvantoepassingsectie.Write),
        new("tekst", "De tekst zelf", Tekstsectie.Write),
        new("regels", "Alle regels", Regelsectie.Write),
        new("spoor", "Hoe elke uitkomst is berekend", Spoorsectie.Write),
        new("waarschuwingen", "Waarschuwingen", Bewijssectie.Waarschuwingen),
        new("bewijs", "Bewijs, voorbehoud en bezwaar", Bewijssectie.Write),
    ];
}
