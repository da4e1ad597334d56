using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>A set of facts that reaches an aim, with the values that do it: the first in order, or those with the earliest start date.</summary>
/// <param name="Kandidaten">Places of the candidates, ascending.</param>
/// <param name="Waarden">Places of the values, one for each candidate.</param>
/// <param name="Ingang">The start date asked for; null when the date does not change.</param>
internal sealed record Mitsvondst(int[] Kandidaten, int[] Waarden, DateOnly? Ingang)
{
    public bool IsDeelVan(ReadOnlySpan<int> kandidaten)
    {
        foreach (int kandidaat in Kandidaten)
        {
            if (!kandidaten.Contains(kandidaat))
            {
                return false;
            }
        }

        return true;
    }
}
