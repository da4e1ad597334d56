using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A fact of which something else is known in two reports.</summary>
/// <param name="Adres">Where the value lives.</param>
/// <param name="Voor">In the first report; null when nothing was known.</param>
/// <param name="Na">In the second report; null when nothing is known.</param>
public sealed record Feitverschil(Feitadres Adres, Feitgegevens? Voor, Feitgegevens? Na)
{
    /// <summary>The question of the fact.</summary>
    public string Vraag => (Na ?? Voor)!.Vraag;
}
