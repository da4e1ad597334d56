using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A rule that came out differently in two reports.</summary>
/// <param name="Regel">Id of the rule.</param>
/// <param name="Soort">What changed.</param>
/// <param name="Voor">In the first report; null when the rule is not there.</param>
/// <param name="Na">In the second report; null when the rule is not there.</param>
public sealed record Regelverschil(string Regel, Regelwijziging Soort, Regelgegevens? Voor, Regelgegevens? Na)
{
    /// <summary>Title, as the later report has it.</summary>
    public string Titel => (Na ?? Voor)!.Titel;

    /// <summary>Difference in points, for certain.</summary>
    public Puntenverschil Zeker => Puntenverschil.Tussen(Voor?.Zeker.Punten, Na?.Zeker.Punten);

    /// <summary>Difference in points, as expected.</summary>
    public Puntenverschil Verwacht => Puntenverschil.Tussen(Voor?.Verwacht.Punten, Na?.Verwacht.Punten);

    /// <summary>The difference between two findings of one rule; null when there is none.</summary>
    internal static Regelverschil? Van(string id, Regelgegevens? voor, Regelgegevens? na) => (voor, na) switch
    {
        (null, _) => new(id, Regelwijziging.AlleenNa, voor, na),
        (_, null) => new(id, Regelwijziging.AlleenVoor, voor, na),
        _ when voor.Zeker == na.Zeker && voor.Verwacht == na.Verwacht => null,
        _ when voor.Zeker.IsVanToepassing != na.Zeker.IsVanToepassing || voor.Verwacht.IsVanToepassing != na.Verwacht.IsVanToepassing => new(id, Regelwijziging.Toepasselijkheid, voor, na),
        _ when voor.Zeker.Uitkomst != na.Zeker.Uitkomst || voor.Verwacht.Uitkomst != na.Verwacht.Uitkomst || voor.Zeker.Ernst != na.Zeker.Ernst || voor.Verwacht.Ernst != na.Verwacht.Ernst => new(id, Regelwijziging.Uitkomst, voor, na),
        _ => new(id, Regelwijziging.Punten, voor, na),
    };
}
