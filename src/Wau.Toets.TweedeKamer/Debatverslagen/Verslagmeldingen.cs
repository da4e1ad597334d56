using System.Globalization;
using Wau.Toets.TweedeKamer.Kamerstukken;

namespace Wau.Toets.TweedeKamer.Debatverslagen;

/// <summary>All messages of reading a debate report; codes are documented in <c>docs/meldingen.md</c>.</summary>
internal static class Verslagmeldingen
{
    private const string Bron = "Haal het verslag opnieuw op bij de open data van de Tweede Kamer.";

    public static Melding Leeg() => Maak("DV0001", $"Het bestand is leeg. {Bron}");

    public static Melding GeenXml(Regelplaats plaats) => Maak("DV0002", $"Dit is geen XML: het begin is niet te lezen. {Bron}", plaats);

    public static Melding Doctype(Regelplaats plaats) =>
        Maak("DV0003", $"De XML heeft een DTD (DOCTYPE). Die wordt geweigerd, omdat een DTD buiten het bestand kan lezen en tekst kan vermenigvuldigen. {Bron}", plaats);

    public static Melding NietWelgevormd(Regelplaats plaats) => Maak("DV0004", $"De XML klopt hier niet of breekt hier af. {Bron}", plaats);

    public static Melding TeGroot(int maximum) =>
        Maak("DV0005", $"Het bestand is groter dan de grens van {Getal(maximum)} bytes. Stel zo nodig KamerstukXmlOpties.MaxBytes ruimer in.");

    public static Melding TeDiep(int maximum, Regelplaats plaats) =>
        Maak("DV0006", $"De elementen staan dieper in elkaar dan de grens van {Getal(maximum)}. Is het bestand goed, stel dan KamerstukXmlOpties.MaxDiepte ruimer in.", plaats);

    public static Melding AndereWortel(string naam, Regelplaats plaats) =>
        Maak("DV0007", $"Dit is geen debatverslag: het buitenste element heet '{Kamerstukmeldingen.Kort(naam)}'. Lees een kamerstuk met KamerstukXml.", plaats);

    public static Melding ZonderTekst(Regelplaats plaats) =>
        Maak("DV0008", "Hier is een motie ingediend, maar haar tekst staat niet in het verslag. Haal de motie zelf op als kamerstuk.", plaats);

    public static Melding GeenMotie() => Maak("DV0021", "In dit verslag is geen motie gevonden.", null, Meldingsoort.Waarschuwing);

    public static Melding BuitenMotie(Regelplaats plaats) =>
        Maak("DV0022", "Hier begint een alinea met 'De Kamer,' buiten de tekst van een motie. Zij is niet gelezen. Kijk of daar een motie staat.", plaats, Meldingsoort.Waarschuwing);

    public static Melding GeenNummer(Regelplaats plaats) =>
        Maak("DV0023", "Bij deze motie staat geen kamerstuknummer. Geef zelf een nummer op als u haar wilt terugvinden.", plaats, Meldingsoort.Waarschuwing);

    public static Melding GeenDatum() => Maak("DV0024", "In het verslag staat geen goede datum. Geef zelf een peildatum op bij de toets.", null, Meldingsoort.Waarschuwing);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static Melding Maak(string code, string zin, Regelplaats? plaats = null, Meldingsoort soort = Meldingsoort.Fout) =>
        new() { Code = code, Soort = soort, Zin = zin, Regel = plaats?.Regel, Kolom = plaats?.Kolom };
}
