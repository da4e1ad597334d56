namespace Wau.Toets.Signalen.Termijnen;

/// <summary>What stands between a word and the word before it (<em>naad</em>: seam), weakest first.</summary>
internal enum Woordnaad
{
    /// <summary>Only white space, brackets or quotation marks that do not end a phrase.</summary>
    Spatie = 0,

    /// <summary>A hyphen or dash without white space.</summary>
    Streep,

    /// <summary>A comma or slash: ends a phrase, not a sentence.</summary>
    Komma,

    /// <summary>The start of the text, the end of a line, a sentence or a list item.</summary>
    Breuk,
}
