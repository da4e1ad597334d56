using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten;

/// <summary>The sentences about human judgement, the same in every format.</summary>
internal static class Oordeelzinnen
{
    public const string Uitleg =
        "Mensen hebben naar deze regels gekeken. Hun oordeel staat naast de berekening en verandert die niet. Alleen over wat is berekend, gaat het bewijs.";

    public static string Kop(MenselijkOordeel mens) => $"Na menselijk oordeel: {Klein(Zinnen.Zeker(mens.NaOordeel))}";

    /// <summary>Who judges what about a rule, and why.</summary>
    public static string Wie(Toetsrapport rapport, Regelherziening regel)
    {
        Regeloordeel oordeel = regel.Oordeel;
        Regel gegevens = Rapportzicht.Bevinding(rapport, oordeel.Regel).Regel;
        string wat = oordeel.Keuze == Regelkeuze.NietVanToepassing
            ? $"De regel ‘{gegevens.Titel}’ is niet van toepassing{(oordeel.TeltMee ? "" : " (telt nog niet mee)")}."
            : Zin(Zinnen.Tekst(gegevens, regel.NaOordeel));
        return $"Volgens {oordeel.Door}: {wat} Reden: {Zin(oordeel.Reden)}";
    }

    public static string Keuze(Regelherziening regel) => regel.Oordeel switch
    {
        { Keuze: Regelkeuze.Voldoet } => "voldoet",
        { Keuze: Regelkeuze.NietVanToepassing } => "niet van toepassing",
        { Trapnummer: var nummer } => $"trap {Getaltekst.Van(nummer ?? 0)}, {Zinnen.Woord(regel.NaOordeel.Uitkomst)}",
    };

    /// <summary>Outcome and points of a rule as computed, or after judgement.</summary>
    public static string Stand(Regelstand stand) => $"{Zinnen.Woord(stand.Uitkomst)}, {Zinnen.Punten(stand.Punten)}";

    /// <summary>Bands and points of an aspect.</summary>
    public static string Stand(Aspectstand stand) => $"{Zinnen.Band(stand)}, {Zinnen.Punten(stand.Punten)} verloren";

    /// <summary>Who judged and when, and who confirmed it.</summary>
    public static string Herkomst(Regeloordeel oordeel) => $"{oordeel.Door}, {Zinnen.Datum(oordeel.Op)}; " + oordeel switch
    {
        { BevestigdDoor: { } tweede } => $"bevestigd door {tweede}",
        { TeltMee: false } => "nog niet bevestigd, telt niet mee",
        _ => "niet bevestigd",
    };

    private static string Klein(string zin) => char.ToLowerInvariant(zin[0]) + zin[1..];

    private static string Zin(string reden) => reden.TrimEnd() is var tekst && tekst.EndsWith('.') ? tekst : tekst + ".";
}
