using System.Text;
using System.Text.Json;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>What one run of the command line gave.</summary>
internal sealed record Afdruk(int Code, byte[] Bytes, string Fout)
{
    public string Uit => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    /// <summary>One JSON document for each line of the output.</summary>
    public IReadOnlyList<JsonElement> Regels => Jsonregels.Van(Uit);
}
