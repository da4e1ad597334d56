namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A time limit (<em>termijn</em>) found in a text: the words, where they stand and what they mean.</summary>
/// <remarks>
/// <see cref="Datum"/> is the date the words themselves name; <see cref="UiterlijkVan"/> and
/// <see cref="UiterlijkTot"/> are computed from it. "voor 1 juli 2025" names 1 July and ends on 30 June.
/// </remarks>
public sealed record Termijn
{
    /// <summary>Start of the words in the text, in UTF-16 code units.</summary>
    public required int Begin { get; init; }

    /// <summary>Length of the words, in UTF-16 code units.</summary>
    public required int Lengte { get; init; }

    /// <summary>The words themselves, a literal part of the text.</summary>
    public required string Tekst { get; init; }

    /// <summary>The kind of time limit.</summary>
    public required Termijnsoort Soort { get; init; }

    /// <summary>What has to happen then.</summary>
    /// <value><see cref="Termijnrol.Onbekend"/> unless the words beside it tell.</value>
    public Termijnrol Rol { get; init; }

    /// <summary>The date the words name; a period counts as its last day, after "per" and "vanaf" as its first.</summary>
    /// <value><see langword="null"/> when the words hold no year or name no day ("begin 2026").</value>
    public DateOnly? Datum { get; init; }

    /// <summary>First day of the computed window.</summary>
    /// <value><see langword="null"/> when the window has no first day or cannot be computed.</value>
    public DateOnly? UiterlijkVan { get; init; }

    /// <summary>Last day of the computed window: the limit itself.</summary>
    /// <value><see langword="null"/> when the window has no last day ("vanaf 2026") or cannot be computed.</value>
    public DateOnly? UiterlijkTot { get; init; }
}
