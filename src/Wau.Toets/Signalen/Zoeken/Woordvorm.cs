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
    public bool IsHoofdlettergevoelig => Tekst.Any(char.IsUpper);

    public static Woordvorm? Lees(string woord)
    {
        if (woord is "#")
        {
            return new(Woordaard.Getal, "");
        }

        bool begin = woord.EndsWith('*');
        bool einde = woord.StartsWith('*');
        string kern = woord.Trim('*').Replace('’', '\'');
        bool goed = kern.Length > 0 && kern.All(c => char.IsLetterOrDigit(c) || c == '\'');
        return !goed ? null : new((begin, einde) switch
        {
            (true, true) => Woordaard.Binnenin,
            (true, false) => Woordaard.Begin,
            (false, true) => Woordaard.Einde,
            _ => Woordaard.Precies,
        }, kern);
    }
}
