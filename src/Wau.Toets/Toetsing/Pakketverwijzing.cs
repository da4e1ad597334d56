namespace Wau.Toets.Toetsing;

/// <summary>A pack that the report was made with.</summary>
/// <param name="Id">Id of the pack.</param>
/// <param name="Versie">Version.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
public sealed record Pakketverwijzing(string Id, string Versie, string Sha256);
