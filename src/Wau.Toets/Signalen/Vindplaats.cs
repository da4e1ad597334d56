namespace Wau.Toets.Signalen;

/// <summary>Where in a text a phrase of the lexicon counts.</summary>
public enum Vindplaats
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>In requests only (and in text that was read undivided).</summary>
    Dictum,

    /// <summary>Everywhere, considerations included.</summary>
    Overal,

    /// <summary>Near the start of a request: within twelve words after verb and addressee.</summary>
    Begin,

    /// <summary>In the main clause of a request: up to the first infinitive with "te".</summary>
    Hoofd,

    /// <summary>In the considerations.</summary>
    Overweging,

    /// <summary>In the new text of an amendment only: what becomes law when it is adopted.</summary>
    NieuweTekst,

    /// <summary>In the explanation (<em>toelichting</em>) under an amendment or bill only.</summary>
    Toelichting,
}
