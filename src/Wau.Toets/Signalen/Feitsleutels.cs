namespace Wau.Toets.Signalen;

/// <summary>Ids of the facts that reading fills by itself; a rule set without such a fact is simply not told.</summary>
internal static class Feitsleutels
{
    public const string Documentsoort = "document.soort";
    public const string AantalVerzoeken = "document.aantalVerzoeken";
    public const string MetAmendement = "document.metAmendement";
    public const string UitvoeringToegelicht = "document.uitvoeringToegelicht";
    public const string Wijzigingssoorten = "wijziging.soorten";
    public const string Veranderingsoort = "verandering.soort";
    public const string DatumGenoemd = "document.datumGenoemd";
    public const string UitvoerderGenoemd = "document.uitvoerderGenoemd";
    public const string TermijnGenoemd = "document.termijnGenoemd";
    public const string TermijnVaag = "document.termijnVaag";
    public const string Dictumsoort = "dictum.soort";
    public const string DictumRaakt = "dictum.raaktUitvoering";
    public const string Hoofdsoort = "verzoek.hoofdsoort";
    public const string UitvoeringGeraakt = "uitvoering.geraakt";
    public const string Organisaties = Feiten.Feitencatalogus.Organisatielijst;
    public const string Peildatum = "planning.peildatum";
    public const string Ingangsdatum = "planning.ingangsdatum";
    public const string Rechtsvorm = "planning.rechtsvorm";
    public const string GetoetstArtikel = "toetsing.getoetstArtikel";
    public const string Achterstand = "capaciteit.achterstand";
    public const string Dwangsom = "capaciteit.dwangsom";
    public const string Ruimte = "capaciteit.ruimte";
    public const string SchaarsBeroep = "capaciteit.schaarsBeroep";
    public const string Medeoverheden = "planning.medeoverheden";
    public const string Doelgroepen = "burger.doelgroepen";

    /// <summary>The aspect whose lexicon entries explain a label best.</summary>
    public static string Aspect(string etiket) => etiket switch
    {
        "gegevensdeling" => "gegevensdeling",
        "geld" or Etiketten.Dekking or "toezichtCapaciteit" => "capaciteit",
        "regelgeving" or "terugwerkend" => "uitvoerbaarheid",
        _ => "burgerperspectief",
    };

    /// <summary>The fact that each yes/no field fills.</summary>
    public static IReadOnlyDictionary<string, string> Velden { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["gegevensdeling"] = "gegevens.nieuweVerwerking",
        ["geld"] = "geld.gevraagd",
        [Etiketten.Dekking] = "document.dekkingGenoemd",
        ["regelgeving"] = "uitvoering.wetNodig",
        ["toezichtCapaciteit"] = "capaciteit.toezicht",
        ["terugwerkend"] = "uitvoering.terugwerkend",
    };
}
