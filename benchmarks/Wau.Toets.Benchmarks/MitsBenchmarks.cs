using BenchmarkDotNet.Attributes;
using Wau.Toets.Feiten;

namespace Wau.Toets.Benchmarks;

/// <summary>The search for conditions on a paper that is as bad as can be: every fact that somebody can change stands at a value that is not attainable.</summary>
[MemoryDiagnoser]
public class MitsBenchmarks
{
    private readonly Regelset _set = Regelsets.SnelleToets;
    private Beleidsvoorstel _voorstel = null!;
    private Antwoorden _antwoorden = null!;

    /// <summary>Trials: about what all sets of two facts take, and the default.</summary>
    [Params(0, 1_000, 5_000)]
    public int Proeven { get; set; }

    /// <summary>Answers everything, badly.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _voorstel = Beleidsvoorstel.Lees("Voorstel voor een nieuwe regeling per 1 januari 2027.").WaardeOfFout();
        _antwoorden = new() { Lijst = [.. _set.Feiten.Feiten.Select(Slecht).OfType<Antwoord>()] };
        Toetsrapport rapport = Toetsen();
        if (rapport.Feiten.Waarden.Count(w => w.Waarde is not null) < 50 || (Proeven > 0 && rapport.Mitsen.Count == 0))
        {
            throw new InvalidOperationException("The benchmark does not measure what it says.");
        }

        Console.WriteLine($"// {rapport.Mitsen.Count} mitsen, complete up to {rapport.MitsenTot} facts");
    }

    /// <summary>The whole assessment; with zero trials without conditions.</summary>
    [Benchmark]
    public Toetsrapport Toetsen() => _set.Toets(_voorstel, _antwoorden, new() { Peildatum = new(2026, 11, 22), Mitsproeven = Proeven });

    private static Antwoord? Slecht(Feit feit)
    {
        Mogelijkheden? waarde = feit switch
        {
            { Bereik: not Bereik.Voorstel } => null,
            { Id: "uitvoering.geraakt" } => Mogelijkheden.Keuze("ja"),
            { Id: "verzoek.hoofdsoort" } => Mogelijkheden.Keuze("regelen"),
            { Id: "verandering.soort" } => Mogelijkheden.Keuze("nieuwProces"),
            { Id: "planning.ingangsdatum" } => Mogelijkheden.Datum(new(2027, 1, 1)),
            { Soort: Feitsoort.Waarheid } => Mogelijkheden.Waarheid(feit.HaalbareWaarden.Count == 0 || feit.HaalbareWaarden.Contains(Mogelijkheden.Waarheid(false))),
            { Soort: Feitsoort.Keuze } => feit.Waarden.Select(w => Mogelijkheden.Keuze(w.Code)).LastOrDefault(w => !feit.HaalbareWaarden.Contains(w)),
            { Soort: Feitsoort.Getal } => Mogelijkheden.Getal(Math.Min(50, ((Getallen)feit.Domein).Waarden.Grootste)),
            _ => null,
        };
        return waarde is null ? null : new() { Feit = feit.Id, Waarde = waarde };
    }
}
