namespace Wau.Toets.Signalen;

/// <summary>Kind of public body.</summary>
public enum Organisatiesoort
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>Public service provider.</summary>
    Uitvoerder,

    /// <summary>Municipalities, provinces, water boards.</summary>
    Medeoverheid,

    /// <summary>Supervisor or inspectorate.</summary>
    Toezichthouder,

    /// <summary>Judiciary and prosecution.</summary>
    Rechtspraak,

    /// <summary>Advisory body.</summary>
    Adviesorgaan,

    /// <summary>Umbrella body.</summary>
    Koepel,

    /// <summary>Semi-public operator.</summary>
    Semipubliek,

    /// <summary>Knowledge institute.</summary>
    Kennisinstituut,
}
