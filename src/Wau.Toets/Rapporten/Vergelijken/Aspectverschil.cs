using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>An aspect in two reports: its difference is the sum of those of its rules.</summary>
/// <param name="Id">Id of the aspect.</param>
/// <param name="Voor">In the first report; null when it has no such aspect.</param>
/// <param name="Na">In the second report; null when it has no such aspect.</param>
/// <param name="Regels">The rules that came out differently: first other outcomes, then other points, then applicability, then rules in one report only; by id.</param>
public sealed record Aspectverschil(string Id, Aspectgegevens? Voor, Aspectgegevens? Na, Reeks<Regelverschil> Regels)
{
    /// <summary>Name shown, as the later report has it.</summary>
    public string Titel => (Na ?? Voor)!.Titel;

    /// <summary>Difference in what the rules add up to, for certain.</summary>
    public Puntenverschil Zeker => Puntenverschil.Tussen(Voor?.Zeker.Opgeteld, Na?.Zeker.Opgeteld);

    /// <summary>Difference in what the rules add up to, as expected.</summary>
    public Puntenverschil Verwacht => Puntenverschil.Tussen(Voor?.Verwacht.Opgeteld, Na?.Verwacht.Opgeteld);

    /// <summary>What the rules do not account for, certain: zero, unless a report does not add up itself.</summary>
    public Puntenverschil RestZeker => Zeker - Som(r => r.Zeker);

    /// <summary>What the rules do not account for, expected: zero, unless a report does not add up itself.</summary>
    public Puntenverschil RestVerwacht => Verwacht - Som(r => r.Verwacht);

    /// <summary>True when nothing about the aspect or its rules changed.</summary>
    public bool IsGelijk => Regels.Count == 0 && Voor is not null && Na is not null && Voor.Gewicht == Na.Gewicht && Voor.Zeker == Na.Zeker && Voor.Verwacht == Na.Verwacht;

    private Puntenverschil Som(Func<Regelverschil, Puntenverschil> kies) => Regels.Aggregate(default(Puntenverschil), (som, r) => som + kies(r));
}
