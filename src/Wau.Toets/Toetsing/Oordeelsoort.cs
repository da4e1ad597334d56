namespace Wau.Toets.Toetsing;

/// <summary>Verdict on the proposal as it stands, on the date it asks for.</summary>
public enum Oordeelsoort
{
    /// <summary>Unresolved rules can still change the verdict.</summary>
    NogNietTeBepalen = 0,

    /// <summary>Cannot be carried out as proposed, on the requested date.</summary>
    NietUitvoerbaar,

    /// <summary>Can be carried out if something changes.</summary>
    UitvoerbaarMits,

    /// <summary>Can be carried out.</summary>
    Uitvoerbaar,

    /// <summary>No rule was judged, so nothing is said.</summary>
    GeenOordeel,
}
