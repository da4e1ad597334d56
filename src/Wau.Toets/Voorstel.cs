using System.Globalization;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets;

/// <summary>A proposal (<em>voorstel</em>) that can be assessed: a motion, an amendment, or a policy proposal.</summary>
/// <remarks>Closed: these three kinds are all there are. Immutable.</remarks>
public abstract record Voorstel
{
    private protected Voorstel()
    {
    }

    /// <summary>Kind of proposal.</summary>
    public abstract Voorstelsoort Soort { get; }

    /// <summary>Id that the caller knows it by, such as <c>kst-36000-12</c>; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Title as given; empty when there is none.</summary>
    public string Titel { get; init; } = "";

    /// <summary>Date of the paper; null when not known.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Parliamentary paper number; null when not known.</summary>
    public Kamerstuknummer? Kamerstuk { get; init; }

    /// <summary>Names of those who signed, as written; a caller who wants none leaves them out.</summary>
    public Reeks<string> Ondertekenaars { get; init; } = [];

    /// <summary>The undivided text as it was given, so that the proposal can be read again; null when paragraphs were given.</summary>
    public string? Brontekst { get; init; }

    /// <summary>The paragraphs as they were given, empty ones included; empty when undivided text was given.</summary>
    public Reeks<string> Bronalineas { get; init; } = [];

    /// <summary>All paragraphs of the paper in order, as given.</summary>
    public required Reeks<Alinea> Alineas { get; init; }

    /// <summary>Warnings of the reading: what was not understood.</summary>
    public Reeks<Melding> Leesmeldingen { get; init; } = [];

    /// <summary>The parts of the text that signals are read from, in order.</summary>
    internal abstract IEnumerable<Tekstdeel> Delen { get; }

    /// <summary>What amendments touch, of this text and of others.</summary>
    internal Reeks<Tekstraak> Geraakt { get; init; } = [];

    /// <summary>The sentences that new words of amendments come into.</summary>
    internal Reeks<Inbedding> Inbeddingen { get; init; } = [];

    /// <summary>The parts of the text without the words that an amendment takes out, and new words in the sentence that they come into.</summary>
    internal IEnumerable<Tekstdeel> Geldend => (Geraakt.Count == 0 ? Delen : Tekstraak.Snijd(Delen, Geraakt))
        .Select(d => Inbeddingen.FirstOrDefault(i => i.Nieuw == d.Alinea) is { } zin ? d with { Voor = zin.Voor, Na = zin.Na } : d);

    /// <summary>The papers that it is made of, in the order in which they apply: itself, and the amendments to it.</summary>
    internal virtual IEnumerable<Voorstel> Stappen => [this];

    /// <summary>The words of a passage as this paper has them, which other words may have been written over.</summary>
    /// <exception cref="ArgumentException">The paper has no such field.</exception>
    internal virtual Passage Hier(Passage passage)
    {
        string heel = passage.Veld is "tekst" && Brontekst is { } tekst ? tekst
            : Bronalineas.Where((_, i) => string.Equals(passage.Veld, string.Create(CultureInfo.InvariantCulture, $"alineas[{i}]"), StringComparison.Ordinal)).FirstOrDefault()
            ?? throw new ArgumentException($"This paper has no field '{passage.Veld}'.", nameof(passage));
        return passage with { Citaat = heel.Substring(passage.Begin, passage.Lengte) };
    }

    /// <summary>The same paper with something done to each of its paragraphs, wherever it keeps them.</summary>
    internal virtual Voorstel MetAlineas(Func<Alinea, Alinea> maak) => this with { Alineas = [.. Alineas.Select(maak)] };

    /// <summary>Reads a proposal from <c>voorstel.v1</c> JSON.</summary>
    /// <param name="json">The file as UTF-8.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <returns>The proposal, or every error with JSON path, line and column.</returns>
    public static Leesresultaat<Voorstel> LeesJson(ReadOnlyMemory<byte> json, Leesopties? opties = null) => Voorsteljson.Lees(json.ToArray(), opties ?? new());

    /// <summary>Reads a proposal of a known kind from its paragraphs; passages refer to <c>alineas[n]</c>.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="alineas">The paragraphs in order.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static Leesresultaat<Voorstel> Lees(Voorstelsoort soort, IReadOnlyList<string> alineas, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(alineas);
        return Lees(soort, null, alineas, opties ?? new());
    }

    /// <summary>Reads a proposal of a known kind from plain text; passages refer to <c>tekst</c>.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="tekst">The text as given.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static Leesresultaat<Voorstel> Lees(Voorstelsoort soort, string tekst, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return Lees(soort, tekst, [], opties ?? new());
    }

    internal static Leesresultaat<Voorstel> Lees(Voorstelsoort soort, string? tekst, IReadOnlyList<string> alineas, Leesopties opties) => soort switch
    {
        Voorstelsoort.Motie => (tekst is null ? Motie.Lees(alineas, opties) : Motie.Lees(tekst, opties)).Map<Voorstel>(v => v),
        Voorstelsoort.Amendement => (tekst is null ? Amendement.Lees(alineas, opties) : Amendement.Lees(tekst, opties)).Map<Voorstel>(v => v),
        Voorstelsoort.Beleidsvoorstel => (tekst is null ? Beleidsvoorstel.Lees(alineas, opties) : Beleidsvoorstel.Lees(tekst, opties)).Map<Voorstel>(v => v),
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "State the kind of proposal."),
    };
}
