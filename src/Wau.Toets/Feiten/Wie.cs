namespace Wau.Toets.Feiten;

/// <summary>Who answers a fact, can change it, or can follow an advice (<em>wie</em>).</summary>
public enum Wie
{
    /// <summary>Not stated.</summary>
    Onbekend = 0,

    /// <summary>The member who submits the paper.</summary>
    Indiener,

    /// <summary>The government.</summary>
    Regering,

    /// <summary>The legislator.</summary>
    Wetgever,

    /// <summary>The public service provider that carries it out.</summary>
    Uitvoerder,

    /// <summary>Municipalities, provinces and water boards.</summary>
    Medeoverheden,

    /// <summary>A supervisor or inspectorate.</summary>
    Toezichthouder,

    /// <summary>Nobody: it is as it is.</summary>
    Niemand,
}
