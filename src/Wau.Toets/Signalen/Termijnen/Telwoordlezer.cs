namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads a number of 20 to 99 written out: "dertig", "zesentwintig", "drieëntwintig".</summary>
internal static class Telwoordlezer
{
    private static readonly string[] Eenheden = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];

    private static readonly string[] Tientallen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    /// <summary>The number; null when the word is none of these.</summary>
    public static int? Lees(ReadOnlySpan<char> woord)
    {
        if (!woord.EndsWith("tig", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        for (var i = 0; i < Tientallen.Length; i++)
        {
            if (woord.EndsWith(Tientallen[i], StringComparison.OrdinalIgnoreCase))
            {
                return Samen(woord[..^Tientallen[i].Length], 10 * (i + 2));
            }
        }

        return null;
    }

    private static int? Samen(ReadOnlySpan<char> ervoor, int tiental)
    {
        if (ervoor.IsEmpty)
        {
            return tiental;
        }

        if (!ervoor.EndsWith("en", StringComparison.OrdinalIgnoreCase) && !ervoor.EndsWith("ën", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        for (var i = 0; i < Eenheden.Length; i++)
        {
            if (ervoor[..^2].Equals(Eenheden[i], StringComparison.OrdinalIgnoreCase))
            {
                return tiental + i + 1;
            }
        }

        return null;
    }
}
