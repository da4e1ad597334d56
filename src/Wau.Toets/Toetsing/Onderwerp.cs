using Wau.Toets.Voorstellen;

namespace Wau.Toets.Toetsing;

/// <summary>What the report is about (<em>onderwerp</em>).</summary>
public sealed record Onderwerp
{
    /// <summary>Id the caller knows the paper by; null when it has none.</summary>
    public required string? Id { get; init; }

    /// <summary>Kind of proposal.</summary>
    public required Voorstelsoort Soort { get; init; }

    /// <summary>Title; empty when there is none.</summary>
    public required string Titel { get; init; }

    /// <summary>Date of the paper; null when not known.</summary>
    public required DateOnly? Datum { get; init; }

    /// <summary>The amendments that it carries, as people call them and in the order in which they apply: "amendement nr. 8"; empty when it carries none.</summary>
    public Reeks<string> Amendementen { get; init; } = [];

    /// <summary>SHA-256 of the paragraphs joined by line feeds, as UTF-8, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
