using System.Text.Json;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>Makes lines of input for a batch.</summary>
internal static class Regelmaker
{
    public static string Motie(string id) => Van(new { id, tekst = Voorbeelden.Motie });

    /// <summary>A line that fails at once, where only order and wholeness matter.</summary>
    public static string Leeg(string id) => Van(new { id, tekst = "" });

    public static string Van(object regel) => JsonSerializer.Serialize(regel);

    public static string Samen(params IEnumerable<string> regels) => string.Concat(regels.Select(r => r + "\n"));
}
