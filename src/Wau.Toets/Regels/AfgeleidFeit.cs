using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A derived fact (<em>afgeleid feit</em>): computed from other facts, never asked or answered itself.</summary>
public sealed record AfgeleidFeit
{
    /// <summary>Id, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in plain Dutch.</summary>
    public required string Titel { get; init; }

    /// <summary>Type of the outcome.</summary>
    public required Feitsoort Soort { get; init; }

    /// <summary>Unit of a number; empty for other types.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>How it is computed: a quantity, or a condition when the type is truth.</summary>
    public required Knoop Uit { get; init; }

    internal Mogelijkheden Bereken(Zicht zicht) =>
        Uit is Voorwaarde voorwaarde ? new Waarheidswaarde(voorwaarde.Beoordeel(zicht)) : ((Uitdrukking)Uit).Bereken(zicht);
}
