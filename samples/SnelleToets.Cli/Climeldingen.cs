using Wau.Toets;

namespace SnelleToets.Cli;

/// <summary>Messages of the command line itself; documented in <c>docs/meldingen.md</c>.</summary>
internal static class Climeldingen
{
    public static Melding Regelfout(string zin) => Maak("BR0001", Meldingsoort.Fout, zin);

    public static Melding RegelTeLang(int meeste) =>
        Maak("BR0002", Meldingsoort.Fout, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"De regel is langer dan {meeste} tekens en is niet gelezen. Geef één stuk per regel."));

    public static Melding GeenUtf8() =>
        Maak("BR0003", Meldingsoort.Fout, "De invoer is geen UTF-8. Bewaar het bestand als UTF-8; zet een pdf of Word-bestand eerst om naar tekst.");

    public static Melding AlsZonderEffect() =>
        Maak("BR0004", Meldingsoort.Waarschuwing, "De optie --als heeft hier geen effect: zij werkt alleen bij één stuk platte tekst.");

    public static Melding Verslag(int moties) =>
        Maak("BR0005", Meldingsoort.Fout, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Dit is een debatverslag met {moties} moties, en een rapport gaat over één stuk. Toets ze allemaal met 'batch', of bekijk ze met 'lees'."));

    private static Melding Maak(string code, Meldingsoort soort, string zin) => new() { Code = code, Soort = soort, Zin = zin };
}
