using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>A rule pack (<em>regelpakket</em>): facts, lexicon, organisations, rules and examples as data, no code.</summary>
/// <remarks>Immutable. Loading never runs anything: the expression language is closed.</remarks>
public sealed record Regelpakket
{
    /// <summary>Id: <c>snelle-toets</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version, three numbers.</summary>
    public required string Versie { get; init; }

    /// <summary>Name shown.</summary>
    public required string Titel { get; init; }

    /// <summary>What the pack is for.</summary>
    public string Omschrijving { get; init; } = "";

    /// <summary>Who maintains it.</summary>
    public string Eigenaar { get; init; } = "";

    /// <summary>SHA-256 of the file as it was loaded, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Packs this one builds on.</summary>
    public Reeks<Regelpakket> BreidtUit { get; init; } = [];

    /// <summary>Aspects with their bands.</summary>
    public Reeks<Aspect> Aspecten { get; init; } = [];

    /// <summary>Facts that can be asked.</summary>
    public Reeks<Feit> Feiten { get; init; } = [];

    /// <summary>Derived facts.</summary>
    public Reeks<AfgeleidFeit> AfgeleideFeiten { get; init; } = [];

    /// <summary>Ministries through their names.</summary>
    public Reeks<Ministerie> Ministeries { get; init; } = [];

    /// <summary>Public bodies.</summary>
    public Reeks<Organisatie> Organisaties { get; init; } = [];

    /// <summary>Published signs that organisations lack people, time or room.</summary>
    public Reeks<Capaciteitssignaal> Capaciteitssignalen { get; init; } = [];

    /// <summary>Kinds of change that an amendment can make.</summary>
    public Reeks<Wijzigingssoort> Wijzigingssoorten { get; init; } = [];

    /// <summary>Lexicon entries.</summary>
    public Reeks<Lexiconingang> Lexicon { get; init; } = [];

    /// <summary>Phrases whose words match nothing.</summary>
    public Reeks<string> Maskers { get; init; } = [];

    /// <summary>What signs say: points for and against labels.</summary>
    public Reeks<Gewicht> Gewichten { get; init; } = [];

    /// <summary>Points that labels start with; empty when the pack leaves that to the packs it builds on.</summary>
    public Reeks<Etiketpunten> Basispunten { get; init; } = [];

    /// <summary>The rules.</summary>
    public Reeks<Regel> Regels { get; init; } = [];

    /// <summary>Examples with expected outcomes.</summary>
    public Reeks<Voorbeeld> Voorbeelden { get; init; } = [];

    /// <summary>Reads a pack.</summary>
    /// <param name="json">The file as UTF-8; comments and trailing commas are allowed.</param>
    /// <param name="bekend">Packs that it may build on; the built-in packs are always known.</param>
    /// <returns>The pack, or every error with code, JSON path, line and column.</returns>
    public static Leesresultaat<Regelpakket> Lees(ReadOnlyMemory<byte> json, params IReadOnlyCollection<Regelpakket> bekend) =>
        Pakketlezer.Lees(json.ToArray(), [.. bekend, .. Ingebouwd.Alle]);
}
