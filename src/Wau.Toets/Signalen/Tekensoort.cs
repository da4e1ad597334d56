namespace Wau.Toets.Signalen;

/// <summary>Kind of sign that brings points.</summary>
public enum Tekensoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>A hit of a lexicon entry.</summary>
    Teken,

    /// <summary>A phrase by itself.</summary>
    Frase,

    /// <summary>The kind of request that was read.</summary>
    Soort,

    /// <summary>An organisation of a kind is named in the request.</summary>
    Organisatie,
}
