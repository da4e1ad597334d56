namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The preposition (<em>voorzetsel</em>) that ties a moment to the request.</summary>
internal enum Tijdvoorzetsel
{
    /// <summary>No preposition.</summary>
    Geen = 0,

    /// <summary>"voor", "voorafgaand aan", "in aanloop naar".</summary>
    Voor,

    /// <summary>"per", "met ingang van".</summary>
    Per,

    /// <summary>"vanaf".</summary>
    Vanaf,

    /// <summary>"tot", "tot en met".</summary>
    Tot,

    /// <summary>"op".</summary>
    Op,

    /// <summary>"in", "gedurende", "in de loop van".</summary>
    In,

    /// <summary>"bij".</summary>
    Bij,

    /// <summary>"met".</summary>
    Met,

    /// <summary>"tijdens".</summary>
    Tijdens,

    /// <summary>"rond", "richting", "tegen": about then.</summary>
    Rond,

    /// <summary>"binnen".</summary>
    Binnen,

    /// <summary>"naar": what is moved to a later year.</summary>
    Naar,

    /// <summary>"na" before a season or recess: "na de zomer".</summary>
    Na,

    /// <summary>"tussen": from the one moment to the other.</summary>
    Tussen,

    /// <summary>"van": the moment belongs to what stands before it.</summary>
    Van,

    /// <summary>"over", "na" otherwise, "sinds", "dan": names a moment that is no limit.</summary>
    Geenlimiet,
}
