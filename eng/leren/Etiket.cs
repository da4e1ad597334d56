using System.Text.Json;

namespace Wau.Toets.Leren;

/// <summary>The labels of one motion, each as the chance that a reader gives it: 1, 0, or in between where the reader was in doubt.</summary>
internal sealed class Etiket
{
    private const double Eerste = 0.65;
    private static readonly (char Letter, string Veld)[] Velden =
        [('D', "gegevensdeling"), ('G', "geld"), ('K', "dekking"), ('R', "regelgeving"), ('T', "toezichtCapaciteit"), ('W', "terugwerkend")];

    private readonly Dictionary<string, double> _kans = new(StringComparer.Ordinal);

    /// <summary>The motion.</summary>
    public required string Kst { get; init; }

    /// <summary>True when it comes from the labelled set, so that the answers on that set can be told apart.</summary>
    public bool IsGold { get; init; }

    /// <summary>For each request the chance of each kind.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, double>> Soorten { get; init; }

    /// <summary>Number of the file, so that a file is learned from or checked on, never both.</summary>
    public required int Dossier { get; init; }

    /// <summary>The chance of a label of the whole motion.</summary>
    public double Kans(string etiket) => _kans.GetValueOrDefault(etiket);

    public static Dictionary<string, Etiket> Lees(string bestand) =>
        File.ReadLines(bestand).Where(r => !r.StartsWith('#') && r.Length > 0).Select(r => r.Split('|')).ToDictionary(v => v[0], Van, StringComparer.Ordinal);

    /// <summary>Reads labels in the form of the labelled motions (<c>gold/more.jsonl</c>).</summary>
    public static IEnumerable<Etiket> LeesGold(string bestand) => File.ReadLines(bestand).Where(r => r.Length > 0).Select(r =>
    {
        using var json = JsonDocument.Parse(r);
        JsonElement g = json.RootElement;
        string kst = g.GetProperty("kst").GetString() ?? "";
        IEnumerable<string> teksten(JsonElement lijst) => lijst.EnumerateArray().Select(e => e.GetString() ?? "");
        var etiket = new Etiket
        {
            Kst = kst,
            IsGold = true,
            Soorten = [.. teksten(g.GetProperty("dictaSoorten")).Select(s => Kansen([s]))],
            Dossier = Getal(kst[..kst.LastIndexOf('-')]),
        };
        foreach (string waar in teksten(g.GetProperty("raaktUitvoering")).Take(1).Concat(Velden.Select(v => v.Veld).Where(v => g.GetProperty(v).ValueKind == JsonValueKind.True)).Concat(teksten(g.GetProperty("doelgroepen").GetProperty("moet"))))
        {
            etiket._kans[waar] = 1;
        }

        return etiket;
    });

    private static Etiket Van(string[] velden)
    {
        var etiket = new Etiket
        {
            Kst = velden[0],
            Soorten = [.. velden[1].Split(',').Select(s => Kansen(s.Split('/')))],
            Dossier = Getal(velden[0][..velden[0].LastIndexOf('-')]),
        };
        foreach ((string raakt, double kans) in Kansen(velden[2].Split('/')))
        {
            etiket._kans[raakt] = kans;
        }

        foreach ((char letter, string veld) in Velden)
        {
            etiket._kans[veld] = velden[3].Contains(letter) ? 1 : velden[3].Contains(char.ToLowerInvariant(letter)) ? 0.5 : 0;
        }

        foreach (string groep in velden[4].Split(','))
        {
            etiket._kans[groep.TrimEnd('?')] = groep.EndsWith('?') ? 0.5 : 1;
        }

        return etiket;
    }

    private static Dictionary<string, double> Kansen(string[] keuzes) => keuzes.Length == 1
        ? new(StringComparer.Ordinal) { [keuzes[0]] = 1 }
        : new(StringComparer.Ordinal) { [keuzes[0]] = Eerste, [keuzes[1]] = 1 - Eerste };

    private static int Getal(string tekst) => tekst.Aggregate(17, (som, teken) => unchecked((som * 31) + teken)) & int.MaxValue;
}
