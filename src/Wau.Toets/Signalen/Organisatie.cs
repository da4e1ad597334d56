namespace Wau.Toets.Signalen;

/// <summary>A public body in the register (<em>organisatie</em>).</summary>
public sealed record Organisatie
{
    /// <summary>Code used in facts and reports: <c>UWV</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Official name.</summary>
    public required string Naam { get; init; }

    /// <summary>Official abbreviations.</summary>
    public Reeks<string> Afkortingen { get; init; } = [];

    /// <summary>Other names in texts.</summary>
    public Reeks<string> Aliassen { get; init; } = [];

    /// <summary>Further phrases that mean this body: inflected forms and compounds.</summary>
    public Reeks<string> Frasen { get; init; } = [];

    /// <summary>Kind of body.</summary>
    public Organisatiesoort Soort { get; init; }

    /// <summary>Abbreviation of the ministry; empty when there is none.</summary>
    public string Ministerie { get; init; } = "";

    /// <summary>First day it existed under this name; null when not recorded.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Last day it existed under this name; null when it still does.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Where these facts come from.</summary>
    public string Bron { get; init; } = "";
}
