using Wau.Toets.Feiten;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>Another reader of the same text (<em>meelezer</em>), for instance a language model that a user hosts.</summary>
/// <remarks>
/// What it states becomes a candidate only with a quotation that occurs literally in the text, and carries the reader's name.
/// When it fails or finds nothing, nothing else changes.
/// </remarks>
public interface IMeelezer
{
    /// <summary>Name and version, shown with everything it found: <c>huismodel 2026-11</c>.</summary>
    string Naam { get; }

    /// <summary>Reads a proposal.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="feiten">The facts that can be filled, with their questions and domains.</param>
    /// <param name="cancellationToken">Stops the reading; the host decides how long a reader may take.</param>
    /// <returns>What the reader states; empty when it found nothing.</returns>
    Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Feitencatalogus feiten, CancellationToken cancellationToken = default);
}
