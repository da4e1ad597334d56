using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>What the facts about the corpus need to know of one report.</summary>
internal sealed record Corpusstuk(string Id)
{
    public bool IsGelukt { get; private init; }

    public int Bytes { get; private init; }

    public bool IsGeenToets { get; private init; }

    /// <summary>The advice and the expected outcome of every rule.</summary>
    public string Combinatie { get; private init; } = "";

    public string EersteVraag { get; private init; } = "";

    public int Citaten { get; private init; }

    public IReadOnlyList<string> FouteCitaten { get; private init; } = [];

    /// <summary>Reads a line of output; the motion is the line of input at the same place.</summary>
    public static Corpusstuk Van(JsonElement motie, JsonElement uitvoer)
    {
        string id = uitvoer.Tekst("id");
        Assert.Equal(motie.Tekst("kst"), id);
        if (!uitvoer.TryGetProperty("rapport", out JsonElement rapport))
        {
            return new(id);
        }

        string[] alineas = [.. motie.Teksten("alineas")];
        JsonElement[] citaten = [.. Citeert(rapport)];
        string advies = rapport.Tekst("toetsadvies", "soort");
        return new(id)
        {
            IsGelukt = true,
            Bytes = Encoding.UTF8.GetByteCount(rapport.GetRawText()),
            IsGeenToets = advies is "geenToets",
            Combinatie = advies + string.Concat(rapport.Op("bevindingen").EnumerateArray().Select(b => $" {b.Tekst("regel")}={b.Tekst("verwacht", "uitkomst")}")),
            EersteVraag = rapport.Op("vragen").EnumerateArray().Select(v => $"{v.Tekst("feit")}@{(v.TryGetProperty("voor", out JsonElement voor) ? voor.GetString() : "")}").FirstOrDefault("geen vraag"),
            Citaten = citaten.Length,
            FouteCitaten = [.. citaten.Where(c => !Staat(c, alineas)).Select(c => $"{id}: {c.GetRawText()}")],
        };
    }

    private static IEnumerable<JsonElement> Citeert(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => Citeert(p.Value)).Concat(e.TryGetProperty("citaat", out _) ? [e] : []),
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Citeert),
        _ => [],
    };

    private static bool Staat(JsonElement passage, string[] alineas)
    {
        string veld = passage.Tekst("veld");
        (int begin, int lengte) = (passage.Op("begin").GetInt32(), passage.Op("lengte").GetInt32());
        return veld.StartsWith("alineas[", StringComparison.Ordinal)
            && int.TryParse(veld.AsSpan(8, veld.Length - 9), NumberStyles.None, CultureInfo.InvariantCulture, out int i)
            && i < alineas.Length && begin + lengte <= alineas[i].Length
            && string.Equals(alineas[i].Substring(begin, lengte), passage.Tekst("citaat"), StringComparison.Ordinal);
    }
}
