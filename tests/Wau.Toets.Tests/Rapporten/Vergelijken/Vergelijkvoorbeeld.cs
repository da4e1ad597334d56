using Wau.Toets.Rapporten.Vergelijken;

namespace Wau.Toets.Tests.Rapporten.Vergelijken;

/// <summary>An invented motion and its second version, with answers.</summary>
internal static class Vergelijkvoorbeeld
{
    private const string Verzoek = "en gemeenten daarvoor de inkomensgegevens van de Belastingdienst te laten gebruiken;\n";

    /// <summary>The second version asks for a later date and has one request more; meanwhile three answers were given.</summary>
    public static Vergelijking TweeVersies { get; } = Maak();

    private static Vergelijking Maak()
    {
        string tekst = Voorbeeldrapport.Tekst("motie-warmtefonds.txt");
        string later = tekst
            .Replace("per 1 januari 2027", "per 1 juli 2029", StringComparison.Ordinal)
            .Replace(Verzoek, Verzoek + "\nverzoekt de regering de Kamer hierover voor de zomer te informeren;\n", StringComparison.Ordinal);
        Antwoorden antwoorden = Antwoorden.Lees(Voorbeeldrapport.Tekst("antwoorden-warmtefonds.json"), Regelsets.SnelleToets).WaardeOfFout();
        return Vergelijking.Van(
            Regelsets.SnelleToets.Toets(Motie.Parse(tekst)),
            Regelsets.SnelleToets.Toets(Motie.Parse(later), antwoorden, new() { Peildatum = new DateOnly(2026, 11, 20) }));
    }
}
