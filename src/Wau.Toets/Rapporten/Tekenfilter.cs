namespace Wau.Toets.Rapporten;

/// <summary>Characters that could change how a report looks: control characters and signs that turn the writing direction.</summary>
internal static class Tekenfilter
{
    public static bool IsGevaarlijk(char c) =>
        char.IsControl(c) || c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';

    /// <summary>White space becomes a space, anything else the replacement character.</summary>
    public static char Vervanger(char c) => char.IsWhiteSpace(c) ? ' ' : '\ufffd';
}
