using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

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

    /// <summary>All paragraphs of the paper in order, as given.</summary>
    public required Reeks<Alinea> Alineas { get; init; }

    /// <summary>Warnings of the reading: what was not understood.</summary>
    public Reeks<Melding> Leesmeldingen { get; init; } = [];

    /// <summary>The parts of the text that signals are read from, in order.</summary>
    internal abstract IEnumerable<Tekstdeel> Delen { get; }
}
