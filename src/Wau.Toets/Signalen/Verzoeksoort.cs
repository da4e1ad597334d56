namespace Wau.Toets.Signalen;

/// <summary>Kind of request (<em>soort verzoek</em>), the heaviest for whoever carries it out first.</summary>
public enum Verzoeksoort
{
    /// <summary>Not recognised.</summary>
    Onbekend = 0,

    /// <summary>Do something concrete in operation.</summary>
    Uitvoeren,

    /// <summary>Make or change a norm.</summary>
    Regelen,

    /// <summary>Not do, stop, postpone, keep as is.</summary>
    Nalaten,

    /// <summary>Free, reserve or shift money.</summary>
    Bekostigen,

    /// <summary>Plead, talk, promote, take into account.</summary>
    Inspannen,

    /// <summary>Study, explore, map, work out.</summary>
    Onderzoeken,

    /// <summary>Inform or report to the Chamber only.</summary>
    Informeren,

    /// <summary>An opinion of the Chamber, no request.</summary>
    Uitspreken,

    /// <summary>Addressed to the Chamber itself.</summary>
    Kamerprocedure,
}
