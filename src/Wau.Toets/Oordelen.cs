using System.Text;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets;

/// <summary>Judgements of people on the rules of one report (<em>oordelen</em>), as they travel in <c>oordelen.v1</c>.</summary>
/// <remarks>Give them to <see cref="Toetsrapport.MetOordeel"/>. They stand beside what was computed and never replace it.</remarks>
public sealed record Oordelen
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "oordelen.v1";

    /// <summary>The judgements in the order given, at most one about a rule.</summary>
    public Reeks<Regeloordeel> Lijst { get; init; } = [];

    /// <summary>Points that no rule is about, without points, in the order given.</summary>
    public Reeks<Oordeelopmerking> Opmerkingen { get; init; } = [];

    /// <summary>Id of the proposal they were given for; null when not stated.</summary>
    public string? OnderwerpId { get; init; }

    /// <summary>SHA-256 of the text they were given for; null when not stated.</summary>
    public string? OnderwerpSha256 { get; init; }

    /// <summary>Reads judgements against the rules of a rule set.</summary>
    /// <param name="json">JSON with the envelope of <c>oordelen.v1</c>.</param>
    /// <param name="regelset">The rule set whose rules are judged.</param>
    /// <returns>The judgements, or every error: unknown rule (with the nearest id), a step that does not exist, a missing reason, somebody who confirms their own judgement.</returns>
    public static Leesresultaat<Oordelen> Lees(string json, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(regelset);
        return Oordelenlezer.Lees(Encoding.UTF8.GetBytes(json), regelset);
    }
}
