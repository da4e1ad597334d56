namespace Wau.Toets.Regels;

/// <summary>A kind of change that an amendment can make (<em>wijzigingssoort</em>), as a pack describes it.</summary>
public sealed record Wijzigingssoort
{
    /// <summary>Id, never reused, also a code of the fact <c>wijziging.soorten</c>: <c>gegevensverwerking</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Short name in plain Dutch: "nieuwe plicht".</summary>
    public required string Titel { get; init; }

    /// <summary>What it means for those who carry the law out, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Ids of the facts whose answers no longer hold once the text changes in this way, in the order of the pack.</summary>
    public Reeks<string> Raakt { get; init; } = [];

    /// <summary>What has to be done again, in plain Dutch: "Werk de DPIA bij."; empty when nothing special has.</summary>
    public string Vervolg { get; init; } = "";

    /// <summary>Sources.</summary>
    public Reeks<Bron> Bronnen { get; init; } = [];
}
