using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Finds the part that stands at a place.</summary>
internal static class Plaatszoeker
{
    /// <summary>The part; null when there is none, or more than one that fits.</summary>
    public static Wetsdeel? Zoek(Reeks<Wetsdeel> delen, Wetsplaats plaats)
    {
        Wetsdeel[] gevonden = [.. Alle(delen, plaats.Delen, 0).Distinct()];
        return gevonden.Length == 1 ? gevonden[0] : null;
    }

    private static IEnumerable<Wetsdeel> Alle(Reeks<Wetsdeel> delen, Reeks<Plaatsdeel> weg, int stap)
    {
        foreach (Wetsdeel deel in delen)
        {
            bool past = stap < weg.Count && deel.Plaats == weg[stap];
            if (past && stap == weg.Count - 1)
            {
                yield return deel;
            }

            foreach (Wetsdeel dieper in Alle(deel.Delen, weg, past ? stap + 1 : stap))
            {
                yield return dieper;
            }
        }
    }
}
