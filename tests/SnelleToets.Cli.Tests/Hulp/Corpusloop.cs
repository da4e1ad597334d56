using System.Text.Json;
using Wau.Toets.Tests.Gedeeld;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>One batch over all real motions, made when the first fact asks for it.</summary>
public sealed class Corpusloop : IDisposable
{
    private const int ElkeZoveel = 25;

    private readonly Proef _proef = new();
    private readonly Lazy<Task<Corpusuitslag>> _uitslag;

    public Corpusloop() => _uitslag = new(LoopAsync);

    internal Task<Corpusuitslag> UitslagAsync() => _uitslag.Value;

    public void Dispose() => _proef.Dispose();

    private async Task<Corpusuitslag> LoopAsync()
    {
        Afdruk afdruk = await Proef.RunAsync("batch", Corpus.Pad("data", "moties", "moties-2023-2025.jsonl.gz"), "--uit", _proef.Pad("batch.jsonl"));
        List<Corpusstuk> stukken = [];
        List<string> rapporten = [];
        foreach ((JsonElement motie, string regel) in Corpus.Moties().Zip(File.ReadLines(_proef.Pad("batch.jsonl"))))
        {
            using var json = JsonDocument.Parse(regel);
            if (stukken.Count % ElkeZoveel == 0 && json.RootElement.TryGetProperty("rapport", out JsonElement rapport))
            {
                rapporten.Add(_proef.Schrijf($"rapport-{rapporten.Count}.json", rapport.GetRawText()));
            }

            stukken.Add(Corpusstuk.Van(motie, json.RootElement));
        }

        return new(afdruk.Code, stukken, rapporten);
    }
}
