using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Tests.Toetsing.Herziening;

/// <summary>Invented judgements, at random but the same for the same seed.</summary>
internal static class Oordeelmaker
{
    public static readonly DateOnly Dag = new(2026, 11, 25);

    public static Regeloordeel Maak(string regel, Regelkeuze keuze, int? trap = null, string? bevestigd = null) =>
        new() { Regel = regel, Keuze = keuze, Trapnummer = trap, Reden = "Dat is nagegaan.", Door = "UWV", Op = Dag, BevestigdDoor = bevestigd };

    /// <summary>Judgements on part of the rules, of every kind.</summary>
    public static Oordelen Willekeurig(Regelset set, int zaad, double kans)
    {
        var toeval = new Random(zaad);
        return new() { Lijst = [.. set.Regels.Where(_ => toeval.NextDouble() < kans).Select(r => Maak(r, toeval))] };
    }

    private static Regeloordeel Maak(Regel regel, Random toeval) => toeval.Next(4) switch
    {
        0 => Maak(regel.Id, Regelkeuze.Voldoet),
        1 => Maak(regel.Id, Regelkeuze.NietVanToepassing, bevestigd: "SZW"),
        2 => Maak(regel.Id, Regelkeuze.NietVanToepassing),
        _ => Maak(regel.Id, Regelkeuze.Trap, toeval.Next(regel.Trappen.Count) + 1),
    };
}
