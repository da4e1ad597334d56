namespace Wau.Toets.Signalen;

/// <summary>Whether a request touches the work of those who carry it out.</summary>
public enum RaaktUitvoering
{
    /// <summary>Not read.</summary>
    Onbekend = 0,

    /// <summary>Somebody in operation must do something new, more, differently, or stop.</summary>
    Ja,

    /// <summary>It depends on how the government chooses to fulfil it.</summary>
    Mogelijk,

    /// <summary>Only work of a ministry, the Chamber or diplomacy.</summary>
    Nee,
}
