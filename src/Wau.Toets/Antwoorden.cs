using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten;

namespace Wau.Toets;

/// <summary>Answers (<em>antwoorden</em>) of organisations to facts, as they travel in <c>antwoorden.v1</c>.</summary>
public sealed record Antwoorden
{
    /// <summary>No answers.</summary>
    public static Antwoorden Geen { get; } = new() { Lijst = [] };

    /// <summary>The answers in the order given; a later one by the same party replaces its earlier one and both are kept.</summary>
    public required Reeks<Antwoord> Lijst { get; init; }

    /// <summary>Id of the proposal they were given for; null when not stated.</summary>
    public string? OnderwerpId { get; init; }

    /// <summary>SHA-256 of the text they were given for; null when not stated.</summary>
    public string? OnderwerpSha256 { get; init; }

    /// <summary>The answers as JSON (<c>antwoorden.v1</c>), UTF-8, without indentation: the same bytes on every machine. <see cref="Lees"/> gives them back.</summary>
    /// <param name="regelset">The rule set whose facts are answered.</param>
    public ReadOnlyMemory<byte> ToJson(Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        return AntwoordenJson.Render(this, regelset.Feiten);
    }

    /// <summary>Reads answers against the facts of a rule set.</summary>
    /// <param name="json">JSON with the envelope of <c>antwoorden.v1</c>, or just the array.</param>
    /// <param name="regelset">The rule set whose facts are answered.</param>
    /// <returns>
    /// The answers, or every error: unknown fact (with the nearest id), value outside the domain (with what is allowed), missing source.
    /// Questions of a sheet that are still open (<c>"waarde": "?"</c>) are no answers; one warning names them.
    /// </returns>
    public static Leesresultaat<Antwoorden> Lees(string json, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(regelset);
        return Antwoordenlezer.Lees(Encoding.UTF8.GetBytes(json), regelset.Feiten);
    }
}
