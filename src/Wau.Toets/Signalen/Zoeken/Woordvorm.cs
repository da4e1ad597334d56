using System.Text;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>How one word of a phrase matches a word of the text.</summary>
internal enum Woordaard
{
    Onbekend = 0,
    Precies,
    Begin,
    Einde,
    Binnenin,
    Getal,
}

/// <summary>One alternative for a word of a phrase. A form with a capital is compared letter for letter, others without regard to case.</summary>
internal readonly record struct Woordvorm(Woordaard Aard, string Tekst)
{
    public bool IsHoofdlettergevoelig => !string.Equals(Tekst, Tekst.ToLowerInvariant(), StringComparison.Ordinal);

    public static Woordvorm? Lees(string woord)
    {
        if (woord is "#")
        {
            return new(Woordaard.Getal, "");
        }

        bool begin = woord.EndsWith('*');
        bool einde = woord.StartsWith('*');
        string geschreven = woord.Trim('*');
        string kern = Woordbeeld.Van(geschreven, new char[geschreven.Length]).ToString();
        return kern.Length == 0 || !IsWoord(kern) ? null : new((begin, einde) switch
        {
            (true, true) => Woordaard.Binnenin,
            (true, false) => Woordaard.Begin,
            (false, true) => Woordaard.Einde,
            _ => Woordaard.Precies,
        }, kern);
    }

    private static bool IsWoord(string kern)
    {
        foreach (Rune teken in kern.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(teken) && !Woordbeeld.IsAccent(teken) && teken.Value != '\'')
            {
                return false;
            }
        }

        return true;
    }
}
