using Wau.Toets.Invoer;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>What a report says (<em>rapportgegevens</em>), read from its JSON: also from one that an older or newer version wrote.</summary>
/// <remarks>Immutable. Properties of the JSON that this version does not know are ignored.</remarks>
public sealed class Rapportgegevens
{
    internal Rapportgegevens(Jsonwaarde bron) => Bron = bron;

    /// <summary>How much the report holds.</summary>
    public required Rapportdetail Detail { get; init; }

    /// <summary>True when names of persons and free remarks were taken out.</summary>
    public required bool IsZonderPersonen { get; init; }

    /// <summary>What the report is about.</summary>
    public required Onderwerp Onderwerp { get; init; }

    /// <summary>Reference date used; null when not known.</summary>
    public required DateOnly? Peildatum { get; init; }

    /// <summary>What kind of assessment is needed.</summary>
    public required Toetsadviessoort Toetsadvies { get; init; }

    /// <summary>Codes of the organisations to ask, in the order of the report.</summary>
    public required Reeks<string> Organisaties { get; init; }

    /// <summary>The verdict, certain and expected.</summary>
    public required Oordeel Oordeel { get; init; }

    /// <summary>The aspects, in the order of the report.</summary>
    public required Reeks<Aspectgegevens> Aspecten { get; init; }

    /// <summary>The outcome of every rule, in the order of the report.</summary>
    public required Reeks<Regelgegevens> Regels { get; init; }

    /// <summary>All open questions in the order of the report; null when the report does not hold them all.</summary>
    public required Reeks<Vraaggegevens>? Vragen { get; init; }

    /// <summary>What is known about every fact, by address; null when the report does not hold it.</summary>
    public required Reeks<Feitgegevens>? Feiten { get; init; }

    /// <summary>The paragraphs of the paper in order; null when the report does not hold them.</summary>
    public required Reeks<string>? Alineas { get; init; }

    /// <summary>The packs it was made with, base packs first.</summary>
    public required Reeks<Pakketverwijzing> Pakketten { get; init; }

    /// <summary>Name of the rule set; null when the report does not hold it.</summary>
    public required string? Regelset { get; init; }

    /// <summary>Name and version of the engine: <c>Wau.Toets/0.1.0</c>.</summary>
    public required string Motor { get; init; }

    /// <summary>The JSON that was read.</summary>
    internal Jsonwaarde Bron { get; }

    /// <summary>Reads a report (<c>toetsrapport.v1</c>).</summary>
    /// <param name="json">The file as UTF-8.</param>
    /// <param name="opties">Limits: the file may have 32 bytes for every character of text, and 50 values for every paragraph; null for the defaults (32 MB, a million values).</param>
    /// <returns>The report, or every error with code, JSON path, line and column.</returns>
    public static Leesresultaat<Rapportgegevens> Lees(ReadOnlyMemory<byte> json, Leesopties? opties = null) => Rapportlezer.Lees(json, opties ?? new());

    /// <summary>What a report that was just made says.</summary>
    /// <param name="rapport">The report.</param>
    public static Rapportgegevens Van(Toetsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        return Lees(rapport.ToJson(), new() { MaxTekens = int.MaxValue, MaxAlineas = int.MaxValue }).WaardeOfFout();
    }
}
