using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing;

/// <summary>Which version of a proposal something belongs to: 0 is the paper itself, n the one with its first n amendments.</summary>
internal static class Versies
{
    /// <summary>The version that an answer was given for; null when the proposal has no such version.</summary>
    public static int? Van(Voorstel voorstel, Antwoorden antwoorden, Antwoord antwoord)
    {
        Reeks<Amendement> wijzigingen = Wijzigingen(voorstel);
        if (antwoord.Bij is not { } bij)
        {
            return wijzigingen.Count > 0 && Is(antwoorden.OnderwerpSha256, Toetser.Onderwerp(voorstel).Sha256) ? wijzigingen.Count : 0;
        }

        for (int i = wijzigingen.Count - 1; i >= 0; i--)
        {
            if (Heet(wijzigingen[i], bij))
            {
                return i + 1;
            }
        }

        return Heet(voorstel, bij) ? 0 : null;
    }

    /// <summary>The version whose text holds a passage.</summary>
    public static int Van(Voorstel voorstel, Passage passage)
    {
        Reeks<Amendement> wijzigingen = Wijzigingen(voorstel);
        for (int i = 0; i < wijzigingen.Count; i++)
        {
            if (wijzigingen[i].Alineas.Any(a => string.Equals(a.Veld, passage.Veld, StringComparison.Ordinal)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>True when answers name this paper, or a version of it.</summary>
    public static bool Horen(Voorstel voorstel, Antwoorden antwoorden)
    {
        Onderwerp onderwerp = Toetser.Onderwerp(voorstel);
        bool zelfdeTekst = antwoorden.OnderwerpSha256 is not { } sha || Is(sha, onderwerp.Sha256)
            || (voorstel is Beleidsvoorstel beleid && beleid.Versies().Any(v => Is(sha, Toetser.Onderwerp(v).Sha256)));
        return zelfdeTekst && (antwoorden.OnderwerpId is not { } id || string.Equals(id, onderwerp.Id, StringComparison.Ordinal));
    }

    /// <summary>What an answer that is given now belongs to; null without amendments.</summary>
    public static string? Nu(Voorstel voorstel) => Wijzigingen(voorstel) is [.., var laatste] ? laatste.Id : null;

    private static Reeks<Amendement> Wijzigingen(Voorstel voorstel) => (voorstel as Beleidsvoorstel)?.Wijzigingen ?? [];

    private static bool Heet(Voorstel stuk, string naam) =>
        string.Equals(stuk.Id, naam, StringComparison.Ordinal) || string.Equals(stuk.Kamerstuk?.ToString(), naam, StringComparison.Ordinal);

    private static bool Is(string? sha, string ander) => string.Equals(sha, ander, StringComparison.OrdinalIgnoreCase);
}
