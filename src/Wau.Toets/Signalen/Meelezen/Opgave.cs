using Wau.Toets.Feiten;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>What another reader states (<em>opgave</em>), not checked yet.</summary>
public sealed record Opgave
{
    /// <summary>Id of the fact.</summary>
    public required string Feit { get; init; }

    /// <summary>Code of the organisation for a fact per organisation; null for other facts: of a fact per request the place of the quotation tells which.</summary>
    public string? Voor { get; init; }

    /// <summary>The value; of a set of codes it says what the text names, never that the list is complete.</summary>
    public required Mogelijkheden Waarde { get; init; }

    /// <summary>The words it rests on, exactly as they stand in the text: whole words within one paragraph.</summary>
    public required string Citaat { get; init; }

    /// <summary>Reads a list of statements: <c>[{ "feit": "geld.gevraagd", "waarde": true, "citaat": "de subsidie" }]</c>.</summary>
    /// <param name="json">UTF-8; comments and trailing commas are allowed; at most 1 MiB.</param>
    /// <param name="feiten">The facts of the rule set.</param>
    /// <returns>The statements; one that is wrong is left out with a warning. No value when it is not a list.</returns>
    public static Leesresultaat<Reeks<Opgave>> LeesLijst(ReadOnlyMemory<byte> json, Feitencatalogus feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        return Opgavenlezer.Lees(json.ToArray(), feiten);
    }
}
