using System.Text.Encodings.Web;
using System.Text.Json;
using Wau.Toets.Signalen;

namespace Wau.Toets.Leren;

/// <summary>Puts what was learned in the pack: one line a sign, everything else stays as it is.</summary>
internal static class Pakketschrijver
{
    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Schrijf(string pakket, IReadOnlyList<Gewicht> tekens, IReadOnlyList<Geleerd> geleerd)
    {
        string[] gewichten = [.. tekens.Select((t, i) => Regel(t, i, geleerd)).OfType<string>()];
        List<string> regels = [.. File.ReadAllLines(pakket)];
        int basis = regels.FindIndex(r => r.StartsWith("  \"basispunten\":", StringComparison.Ordinal));
        regels[basis] = $"  \"basispunten\": {{{string.Join(", ", geleerd.Select(g => $"\"{g.Etiket}\": {Punten(g.Model.Basis)}"))}}},";
        int begin = regels.FindIndex(r => r.StartsWith("  \"gewichten\": [", StringComparison.Ordinal)) + 1;
        int einde = regels.FindIndex(begin, r => r.StartsWith("  ]", StringComparison.Ordinal));
        regels.RemoveRange(begin, einde - begin);
        regels.InsertRange(begin, gewichten.Select((r, i) => $"    {r}{(i < gewichten.Length - 1 ? "," : "")}"));
        File.WriteAllText(pakket, string.Join('\n', regels) + "\n");
        return gewichten.Length;
    }

    private static string? Regel(Gewicht teken, int nummer, IReadOnlyList<Geleerd> geleerd)
    {
        string[] punten = [.. geleerd.Select(g => (g.Etiket, Punten: Punten(g.Model.Gewichten[nummer]))).Where(p => p.Punten != 0).Select(p => $"\"{p.Etiket}\": {p.Punten}")];
        string plaats = teken.Plaats == Vindplaats.Dictum ? "" : $"\"plaats\": \"{Naam(teken.Plaats.ToString())}\", ";
        return punten.Length == 0 ? null : $"{{\"{Naam(teken.Soort.ToString())}\": {JsonSerializer.Serialize(teken.Teken, Leesbaar)}, {plaats}\"punten\": {{{string.Join(", ", punten)}}}}}";
    }

    private static int Punten(double logaritme) => (int)Math.Round(logaritme / Model.Punt, MidpointRounding.AwayFromZero);

    private static string Naam(string lid) => char.ToLowerInvariant(lid[0]) + lid[1..];
}
