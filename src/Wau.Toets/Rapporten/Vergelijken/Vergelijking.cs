using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>What differs between two reports (<em>vergelijking</em>): two versions of a text, two moments, two versions of a pack, or with and without an amendment.</summary>
/// <remarks>Immutable. Differences add up exactly: per aspect those of the rules, and along a chain of reports those of its steps. There is no total over aspects.</remarks>
public sealed record Vergelijking
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "vergelijking.v1";

    internal Vergelijking()
    {
    }

    /// <summary>The first report.</summary>
    public required Rapportgegevens Voor { get; init; }

    /// <summary>The second report.</summary>
    public required Rapportgegevens Na { get; init; }

    /// <summary>What to mind when reading it: another paper, another rule set, parts that a report does not hold.</summary>
    public required Reeks<Melding> Waarschuwingen { get; init; }

    /// <summary>Paper, options, packs and engine, as far as they differ.</summary>
    public required Reeks<Gegevensverschil> Gegevens { get; init; }

    /// <summary>True when both texts have the same paragraphs in the same order.</summary>
    public bool IsTekstGelijk => string.Equals(Voor.Onderwerp.Sha256, Na.Onderwerp.Sha256, StringComparison.Ordinal);

    /// <summary>Paragraphs that differ, in order; null when a report does not hold its text.</summary>
    public required Reeks<Alineaverschil>? Alineas { get; init; }

    /// <summary>True when paragraphs that both texts hold stand in another order.</summary>
    public required bool IsVolgordeAnders { get; init; }

    /// <summary>Facts of which something else is known, by address; null when a report does not hold its facts.</summary>
    public required Reeks<Feitverschil>? Feiten { get; init; }

    /// <summary>Every aspect of either report, changed or not.</summary>
    public required Reeks<Aspectverschil> Aspecten { get; init; }

    /// <summary>Questions that only the second report asks, in its order; null when a report does not hold all its questions.</summary>
    public required Reeks<Vraaggegevens>? NieuweVragen { get; init; }

    /// <summary>Questions that only the first report asks, in its order; null when a report does not hold all its questions.</summary>
    public required Reeks<Vraaggegevens>? VervallenVragen { get; init; }

    /// <summary>True when no difference was found; <see cref="Waarschuwingen"/> says what could not be compared.</summary>
    public bool IsLeeg => Gegevens.Count == 0 && IsTekstGelijk && Alineas is null or { Count: 0 } && !IsVolgordeAnders
        && Feiten is null or { Count: 0 } && NieuweVragen is null or { Count: 0 } && VervallenVragen is null or { Count: 0 }
        && Aspecten.All(a => a.IsGelijk) && Voor.Oordeel == Na.Oordeel && Voor.Toetsadvies == Na.Toetsadvies && Voor.Organisaties.Equals(Na.Organisaties);

    /// <summary>Compares two reports that were just made.</summary>
    /// <param name="voor">The first report.</param>
    /// <param name="na">The second report.</param>
    public static Vergelijking Van(Toetsrapport voor, Toetsrapport na) => Van(Rapportgegevens.Van(voor), Rapportgegevens.Van(na));

    /// <summary>Compares two reports.</summary>
    /// <param name="voor">The first report.</param>
    /// <param name="na">The second report.</param>
    public static Vergelijking Van(Rapportgegevens voor, Rapportgegevens na)
    {
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        return new Vergelijker(voor, na).Vergelijk();
    }

    /// <summary>The comparison as JSON (<c>vergelijking.v1</c>), UTF-8, without indentation: the same bytes on every machine.</summary>
    public ReadOnlyMemory<byte> ToJson() => Vergelijkschrijver.Schrijf(this);

    /// <summary>The comparison for people, as Markdown.</summary>
    public string ToMarkdown() => Vergelijkmarkdown.Schrijf(new Vergelijkblad(this));

    /// <summary>The comparison for people, as one self-contained HTML page without script.</summary>
    public string ToHtml() => Vergelijkpagina.Schrijf(new Vergelijkblad(this));
}
