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

    /// <summary>The ministries it falls under, by period; empty when there is none or it is not known.</summary>
    public Reeks<Ministerieperiode> Ministeries { get; init; } = [];

    /// <summary>Days it existed under this name; an open end is not recorded.</summary>
    public Periode Geldig { get; init; }

    /// <summary>Code of the body that took over; empty when it still exists or nobody did.</summary>
    public string Opvolger { get; init; } = "";

    /// <summary>Identifier in the government's value lists (TOOI); null when it is not in them.</summary>
    public Uri? Tooi { get; init; }

    /// <summary>An invented sentence that names this body; empty when its names cannot mislead.</summary>
    public string Voorbeeld { get; init; } = "";

    /// <summary>An invented sentence that has its words but does not name it; empty when its names cannot mislead.</summary>
    public string Tegenvoorbeeld { get; init; } = "";

    /// <summary>Where these facts come from.</summary>
    public string Bron { get; init; } = "";
}
