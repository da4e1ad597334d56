using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten;

/// <summary>Reports on the papers that come with the samples.</summary>
internal static class Voorbeeldrapport
{
    public static Toetsrapport Warmtefonds => Maak("motie-warmtefonds.txt");

    public static Toetsrapport Vredesmissie => Maak("motie-vredesmissie.txt");

    public static Toetsrapport WarmtefondsMetAntwoorden => Maak("motie-warmtefonds.txt", "antwoorden-warmtefonds.json");

    public static string Tekst(string bestand) => Huis.Lees("samples", "voorbeelden", bestand);

    private static Toetsrapport Maak(string motie, string? antwoorden = null) => Regelsets.SnelleToets.Toets(
        Motie.Parse(Tekst(motie)),
        antwoorden is null ? null : Antwoorden.Lees(Tekst(antwoorden), Regelsets.SnelleToets).WaardeOfFout());
}
