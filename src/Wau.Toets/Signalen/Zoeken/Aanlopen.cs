namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Words just before a hit that change what it says: a negation, an ending, or a hypothetical scope.</summary>
/// <remarks>
/// They reach <see cref="Bereik"/> words far, not past a break or comma. Chosen by reading the requests of real motions: "als", "wanneer", "kan" and
/// "bijvoorbeeld" mostly are not hypothetical, nor is "mogelijk" ("zo snel mogelijk", "waar mogelijk") except in "een mogelijk".
/// </remarks>
internal static class Aanlopen
{
    /// <summary>How many words before a hit the last word of a cue may stand.</summary>
    public const int Bereik = 3;

    /// <summary>The cues as phrases; each kind has its own output, below those of a lexicon.</summary>
    public static IEnumerable<(Frase Frase, int Uitvoer)> Frasen { get; } =
    [
        .. Lees(Aanloop.Ontkend, "geen|zonder|niet|nooit|noch"),
        .. Lees(Aanloop.Beeindigd,
            "afschaffen|afschaffing|beëindigen|beëindiging|intrekken|intrekking|stopzetten|stopzetting van",
            "stoppen met"),
        .. Lees(Aanloop.Hypothetisch,
            "eventueel|eventuele|mogelijke|potentieel|potentiële|desnoods|indien|mocht|mochten|zou|zouden",
            "een mogelijk"),
        .. Lees(Aanloop.Vast,
            "*st mogelijke",
            "zo ..1 mogelijke",
            "alle (andere) mogelijke"),
    ];

    private static IEnumerable<(Frase Frase, int Uitvoer)> Lees(Aanloop soort, params string[] frasen) =>
        frasen.Select(f => (Frase.Lees(f, out string fout) ?? throw new InvalidOperationException(fout), ~(int)soort));
}

/// <summary>What cues end at a word.</summary>
[Flags]
internal enum Aanloop : byte
{
    Geen = 0,

    /// <summary>What follows is denied.</summary>
    Ontkend = 1,

    /// <summary>What follows is to end. Ending something is an act all the same: it denies a signal, not what kind of request it is.</summary>
    Beeindigd = 2,

    /// <summary>What follows might be.</summary>
    Hypothetisch = 4,

    /// <summary>A fixed expression, such as "kortst mogelijke": what looks hypothetical is not.</summary>
    Vast = 8,
}
