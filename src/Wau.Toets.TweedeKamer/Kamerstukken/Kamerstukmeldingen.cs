using System.Globalization;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>All messages of reading kst-XML; codes are documented in <c>docs/meldingen.md</c>.</summary>
internal static class Kamerstukmeldingen
{
    private const string Bron = "Haal het stuk opnieuw op bij officielebekendmakingen.nl.";

    public static Melding Leeg() => Fout("KX0001", $"Het bestand is leeg. {Bron}");

    public static Melding GeenXml(Regelplaats plaats) =>
        Fout("KX0002", "Dit is geen XML: het begin is niet te lezen. Geef het XML-bestand van het stuk, geen pdf, webpagina of Word-bestand.", null, plaats);

    public static Melding Doctype(Regelplaats plaats) =>
        Fout("KX0003", $"De XML heeft een DTD (DOCTYPE). Die wordt geweigerd, omdat een DTD buiten het bestand kan lezen en tekst kan vermenigvuldigen; officiële stukken hebben er geen. {Bron}", null, plaats);

    public static Melding NietWelgevormd(string pad, Regelplaats plaats) =>
        Fout("KX0004", $"De XML klopt hier niet of breekt hier af. {Bron}", pad, plaats);

    public static Melding TeGroot(int maximum) =>
        Fout("KX0005", $"Het bestand is groter dan de grens van {Getal(maximum)} bytes. Geef één stuk tegelijk, of stel KamerstukXmlOpties.MaxBytes ruimer in.");

    public static Melding TeDiep(int maximum, string pad, Regelplaats plaats) =>
        Fout("KX0006", $"De elementen staan dieper in elkaar dan de grens van {Getal(maximum)}. Een gewoon stuk komt niet boven 20; is het toch goed, stel dan KamerstukXmlOpties.MaxDiepte ruimer in.", pad, plaats);

    public static Melding TeVeelAlineas(int maximum, Regelplaats plaats) =>
        Fout("KX0007", $"Het stuk heeft meer dan {Getal(maximum)} alinea's. Geef één stuk tegelijk, of stel KamerstukXmlOpties.MaxAlineas ruimer in.", null, plaats);

    public static Melding TeVeelTekens(int maximum, Regelplaats plaats) =>
        Fout("KX0008", $"De alinea's zijn samen langer dan de grens van {Getal(maximum)} tekens. Geef één stuk tegelijk, of stel KamerstukXmlOpties.MaxTekens ruimer in.", null, plaats);

    public static Melding AndereWortel(string naam, Regelplaats plaats) =>
        Fout("KX0009", $"Dit is geen kamerstuk: het buitenste element heet '{Kort(naam)}' en niet '{Indeling.Wortel}'. Geef de XML van een kamerstuk (kst-…).", null, plaats);

    public static Melding GeenKamerstuk() =>
        Fout("KX0009", $"Dit is een officiële publicatie, maar geen kamerstuk: er is geen element '{Indeling.Kamerstuk}'. Geef de XML van een kamerstuk (kst-…).");

    public static Melding OudeIndeling(Regelplaats plaats) =>
        Fout("KX0010", $"Dit stuk heeft de oude indeling '{Indeling.OudeWortel}' (1995-2009). Die wordt niet gelezen. Lees de tekst van het stuk als platte tekst, met Motie.Lees.", null, plaats);

    public static Melding GeenTekst() =>
        Fout("KX0011", "Het kamerstuk heeft geen tekst: er is geen gevulde alinea ('al'). Staat de tekst alleen in de pdf, geef dan de tekst daarvan.");

    public static Melding GeenMotie(Voorstel gelezen) =>
        Fout("KX0012", $"Dit kamerstuk is geen motie, maar: '{Kort(gelezen.Titel.Length > 0 ? gelezen.Titel : gelezen.Soort.ToString())}'. Lees het met KamerstukXml.Lees.");

    public static Melding Webpagina(Regelplaats plaats) =>
        Fout("KX0013", "Dit is een webpagina (HTML). Haal het XML-bestand van het stuk op, of sla de tekst van de pagina op als platte tekst.", null, plaats);

    public static Melding AnderStuk(string? soort) =>
        Waarschuwing("KX0021", soort is null
            ? "De soort van het stuk is niet bekend: er is geen type en geen titel. Het is gelezen als beleidsvoorstel. Ga na of een toets past."
            : $"Een stuk van de soort '{Kort(soort)}' is geen motie, amendement of voorstel. Het is gelezen als beleidsvoorstel. Ga na of een toets past.");

    public static Melding GeenNummer(string? identificatie) =>
        Waarschuwing("KX0023", identificatie is null
            ? "Er is geen kamerstuknummer gevonden in de metadata en ook niet in dossier en ondernummer. Geef zelf een nummer op als u het stuk wilt terugvinden."
            : $"'{Kort(identificatie)}' is geen kamerstuknummer zoals kst-12345-6. Het staat wel als id bij het stuk. Controleer het nummer.");

    public static Melding GeenDatum() =>
        Waarschuwing("KX0024", "Er is geen datum gevonden in 'datumtekst'. Geef zelf een peildatum op bij de toets.");

    public static Melding Lossetekst(Lossetekst los) =>
        Waarschuwing("KX0025", $"Er staat {(los.Aantal == 1 ? "één keer" : Getal(los.Aantal) + " keer")} tekst buiten de alinea's. Die is niet gelezen; de eerste: “{Kort(los.Woorden)}”. Lees het stuk daar zelf na.", los.Pad) with
        {
            Regel = los.Plaats.Regel,
            Kolom = los.Plaats.Kolom,
        };

    /// <summary>Words from outside, never more than sixty characters of them.</summary>
    public static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..59] + "…";

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static Melding Fout(string code, string zin, string? pad = null, Regelplaats? plaats = null) =>
        new() { Code = code, Soort = Meldingsoort.Fout, Zin = zin, Plaats = pad, Regel = plaats?.Regel, Kolom = plaats?.Kolom };

    private static Melding Waarschuwing(string code, string zin, string? pad = null) =>
        new() { Code = code, Soort = Meldingsoort.Waarschuwing, Zin = zin, Plaats = pad };
}
