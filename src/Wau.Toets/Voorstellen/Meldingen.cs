using System.Globalization;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen;

/// <summary>All messages of reading papers; codes are documented in <c>docs/meldingen.md</c>.</summary>
internal static class Meldingen
{
    public static Melding Leeg() => Melding.Fout("LM0001", "Er staat geen tekst in de invoer. Geef de tekst van het stuk.");

    public static Melding TeGroot(int maximum) => Melding.Fout("LM0002", string.Create(CultureInfo.InvariantCulture,
        $"De tekst is langer dan de grens van {maximum} tekens. Geef één stuk tegelijk, of stel Leesopties.MaxTekens ruimer in."));

    public static Melding GeenTekst() => Melding.Fout("LM0003", "Dit is geen tekst: er staan nul-tekens in. Zet een pdf of Word-bestand eerst om naar tekst.");

    public static Melding GeenVerzoek() => Melding.Fout("LM0004",
        "Er is geen verzoek gevonden: geen alinea begint met 'verzoekt', 'spreekt uit', 'roept op' of iets wat daarop lijkt. Is dit wel een motie?");

    public static Melding TeVeelAlineas(int maximum) => Melding.Fout("LM0005", string.Create(CultureInfo.InvariantCulture,
        $"De tekst heeft meer dan {maximum} alinea's. Geef één stuk tegelijk, of stel Leesopties.MaxAlineas ruimer in."));

    public static Melding Amendement() => Melding.Fout("LM0006",
        "Dit is een amendement en geen motie: de kop zegt 'amendement' en 'De Kamer,' ontbreekt. Lees het als amendement.");

    public static Melding Motie() => Melding.Fout("LM0007",
        "Dit is een motie en geen amendement: er staat een verzoek, en geen 'De ondergetekende stelt het volgende amendement voor'. Lees het als motie.");

    public static Melding GeenAanhef() => Melding.Waarschuwing("LM0011", "De aanhef 'De Kamer,' ontbreekt. De tekst is gelezen vanaf de eerste alinea die erop volgt.");

    public static Melding GeenSlot() => Melding.Waarschuwing("LM0012", "De slotformule 'en gaat over tot de orde van de dag' ontbreekt. Korte slotregels zijn als namen gelezen.");

    public static Melding NietGeplaatst(Alinea alinea) => Melding.Waarschuwing("LM0013",
        $"Deze alinea is niet herkend als overweging of verzoek en telt mee als overweging: “{Kort(alinea.Inhoud)}”.", alinea.Veld);

    public static Melding NogEenStuk(Alinea alinea) => Melding.Waarschuwing("LM0015",
        $"Na de slotformule volgt nog een stuk, dat niet is gelezen: “{Kort(alinea.Inhoud)}”. Geef één stuk tegelijk.", alinea.Veld);

    public static Melding NaOndertekening(Alinea eerste, int regels) => Melding.Waarschuwing("LM0016", string.Create(CultureInfo.InvariantCulture,
        $"Onder de motie staat tekst die geen naam is ({regels} {(regels == 1 ? "regel" : "regels")}). Die is niet gelezen; het begin: “{Kort(eerste.Inhoud)}”."), eerste.Veld);

    public static Melding Ongedeeld() => Melding.Waarschuwing("LM0014",
        "De tekst is als één geheel gelezen: oude tekst, nieuwe tekst en toelichting zijn niet uit elkaar gehouden. Lees de passages zelf na.");

    public static Melding GeenDoel(string amendement) => Melding.Waarschuwing("LM0031",
        $"Van {amendement} is geen enkele wijziging herkend. Welke woorden van het voorstel vervallen, is niet bekend; lees beide teksten zelf na.");

    public static Melding OuderOntbreekt(string amendement, string? nummer) => Melding.Waarschuwing("LM0032",
        $"{amendement} is een subamendement. Het amendement dat het wijzigt{(nummer is null ? "" : $" (nr. {nummer})")} hoort hier niet bij. Voeg eerst dat amendement toe.");

    public static Melding NietGevonden(string amendement, string nummer, string zin, Alinea opdracht) => Melding.Waarschuwing("LM0033",
        $"{amendement}, {(nummer.Length > 0 ? $"onderdeel {nummer}" : "de wijziging")}: {zin}. Wat daar vervalt, is daarom niet weggelaten.", opdracht.Veld);

    public static Melding GeenFormule() => Melding.Waarschuwing("LM0017",
        "De formule 'De ondergetekende stelt het volgende amendement voor:' ontbreekt. De tekst is gelezen vanaf de eerste regel na de kop.");

    public static Melding GeenOpdracht() => Melding.Waarschuwing("LM0018",
        "Er is geen wijzigingsopdracht gevonden, zoals 'In artikel 5 wordt «a» vervangen door: b.' Kijk of de tekst van het amendement heel is.");

    public static Melding OpdrachtOnbegrepen(List<Wijzigingsopdracht> opdrachten, int totaal) => Melding.Waarschuwing("LM0019", string.Create(CultureInfo.InvariantCulture,
        $"{opdrachten.Count} van de {totaal} wijzigingsopdrachten {(opdrachten.Count == 1 ? "is" : "zijn")} niet of niet helemaal begrepen: {Opsomming(opdrachten)}. Lees die zelf na."),
        opdrachten[0].Alineas is { Count: > 0 } alineas ? alineas[0].Veld : null);

    public static Melding GeenToelichting() => Melding.Waarschuwing("LM0020",
        "Er is geen toelichting gevonden. Wat de indieners willen bereiken, is dan alleen uit de wijziging zelf te lezen.");

    public static Melding GeenOuder() => Melding.Waarschuwing("LM0021",
        "Dit is een subamendement, maar de kop zegt niet welk amendement het wijzigt. Zoek dat zelf op: zonder dat amendement is het effect niet te bepalen.");

    private static string Opsomming(List<Wijzigingsopdracht> opdrachten)
    {
        const int Meeste = 10;
        string namen = string.Join(", ", opdrachten.Take(Meeste).Select(o => o.Nummer.Length > 0 ? o.Nummer : o.Alineas.Count > 0 ? $"“{Kort(o.Alineas[0].Inhoud)}”" : "zonder nummer"));
        return opdrachten.Count > Meeste ? namen + ", …" : namen;
    }

    public static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..59] + "…";
}
