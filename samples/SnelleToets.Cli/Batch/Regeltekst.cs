using System.Globalization;

namespace SnelleToets.Cli.Batch;

/// <summary>One line of a file.</summary>
/// <param name="Nummer">The number of the line, from 1.</param>
/// <param name="Tekst">The line; null when it is longer than what is read.</param>
internal readonly record struct Regeltekst(int Nummer, string? Tekst)
{
    /// <summary>What the line is called when it does not say so itself.</summary>
    public string Naam => string.Create(CultureInfo.InvariantCulture, $"regel {Nummer}");
}
