using System.Buffers;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads an amount of money: "f 2 000 000", "€ 1.000".</summary>
internal sealed class Bedraglezer(Opdrachttekst tekst)
{
    private static readonly SearchValues<char> Cijfers = SearchValues.Create("0123456789.");

    /// <summary>The position after the amount at a position; null when there is none.</summary>
    public int? Lees(int i, int einde)
    {
        int start = tekst[i] is "f" or "€" or "ƒ" or "fl" or "fl." ? i + 1 : i;
        int na = start;
        while (na < Math.Min(einde, start + 8) && (IsCijfers(tekst[na]) || (na > start && tekst[na] is "," or "." && IsCijfers(tekst[na + 1]))))
        {
            na++;
        }

        if (na == start)
        {
            return null;
        }

        na += tekst[na] is "miljoen" or "miljard" or "duizend" or "mln" ? 1 : 0;
        return na + (tekst[na] is "euro" or "gulden" ? 1 : 0);
    }

    private static bool IsCijfers(string woord)
    {
        ReadOnlySpan<char> kaal = woord.Length > 1 && woord[0] is 'f' or 'ƒ' ? woord.AsSpan(1) : woord;
        return kaal.Length > 0 && char.IsAsciiDigit(kaal[0]) && !kaal.ContainsAnyExcept(Cijfers);
    }
}
