using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>A part of a report for people, the same in every format.</summary>
/// <param name="Naam">Short name, for ids.</param>
/// <param name="Titel">Heading.</param>
internal sealed record Rapportdeel(string Naam, string Titel)
{
    public static Rapportdeel AspectenKort { get; } = new("aspecten-kort", "Per aspect");

    public static Rapportdeel Hoofdprobleem { get; } = new("hoofdprobleem", "Het grootste probleem");

    public static Rapportdeel Mitsen { get; } = new("mitsen", "Wat het beter maakt (mits)");

    public static Rapportdeel MitsenKort { get; } = new("mitsen-kort", "Wat het beter maakt (mits)");

    public static Rapportdeel HelptKort { get; } = new("helpt-kort", "Wat meestal helpt");

    public static Rapportdeel VragenKort { get; } = new("vragen-kort", "Vragen voor de stemming");

    public static Rapportdeel OordeelKort { get; } = new("oordeel-kort", "Wat mensen ervan vinden");

    public static Rapportdeel Onderwerp { get; } = new("onderwerp", "Waar het over gaat");

    public static Rapportdeel Advies { get; } = new("advies", "Welke toets nodig lijkt");

    public static Rapportdeel Oordeel { get; } = new("menselijk-oordeel", "Menselijk oordeel");

    public static Rapportdeel Aspecten { get; } = new("aspecten", "Stand per aspect");

    public static Rapportdeel Blokkades { get; } = new("blokkades", "Blokkades");

    public static Rapportdeel Redenen { get; } = new("redenen", "Wat de meeste punten kost");

    public static Rapportdeel Helpt { get; } = new("helpt", "Wat meestal helpt");

    public static Rapportdeel Vragen { get; } = new("vragen", "Wat nog gevraagd kan worden");

    public static Rapportdeel Mens { get; } = new("mens", "Hier moet een mens naar kijken");

    public static Rapportdeel Verschillen { get; } = new("verschillen", "Antwoorden die van elkaar verschillen");

    public static Rapportdeel Nvt { get; } = new("nvt", "Wat hier niet lijkt te spelen");

    public static Rapportdeel Tekst { get; } = new("tekst", "Waar dit in de tekst staat");

    public static Rapportdeel Regels { get; } = new("regels", "Alle regels");

    public static Rapportdeel Spoor { get; } = new("spoor", "Hoe elke uitkomst is berekend");

    public static Rapportdeel Waarschuwingen { get; } = new("waarschuwingen", "Let op");

    public static Rapportdeel Feiten { get; } = new("feiten", "Feiten, met adres en herkomst");

    public static Rapportdeel Bewijs { get; } = new("bewijs", "Bewijs, voorbehoud en bezwaar");

    /// <summary>True for a short part: a few sentences in a list.</summary>
    public bool IsKern => this == Hoofdprobleem || Naam.EndsWith("-kort", StringComparison.Ordinal);

    /// <summary>False for a part about something that this report does not have.</summary>
    public bool IsErIn(Toetsrapport rapport) =>
        this == Oordeel ? rapport.MenselijkOordeel is not null
        : this == OordeelKort ? Kernzinnen.Oordeel(rapport).Any()
        : this == HelptKort ? rapport.Mitsen.Count == 0 && Kernzinnen.Helpt(rapport).Any()
        : this == MitsenKort ? rapport.Mitsen.Count > 0
        : this == Mitsen ? rapport.Mitsen.Count > 0 || rapport.Oordeel.Zeker.Soort is Oordeelsoort.NietUitvoerbaar or Oordeelsoort.UitvoerbaarMits
        : this != VragenKort || Kernzinnen.Vragen(rapport).Any();
}
