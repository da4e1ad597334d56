using System.Text.Json;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen.Wijzigen;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen.Wijzigen;

/// <summary>Twenty instructions from the scanned amendments, labelled by hand before they were read.</summary>
public sealed class OpdrachtetikettenTests(ITestOutputHelper uit)
{
    [CorpusFact]
    public void De_etiketten_kloppen_met_wat_wordt_gelezen()
    {
        using JsonDocument etiketten = JsonDocument.Parse(Huis.Lees("tests", "Wau.Toets.Tests", "Voorstellen", "Wijzigen", "etiketten.json"));
        Dictionary<string, IReadOnlyList<Alinea>> papieren = Opdrachtpapieren.Lees().ToDictionary(p => p.Id, p => p.Alineas, StringComparer.Ordinal);
        (int bewerking, int doel, int oud, int nieuw) = (0, 0, 0, 0);
        foreach (JsonElement etiket in etiketten.RootElement.EnumerateArray())
        {
            string Veld(string naam) => etiket.GetProperty(naam).GetString()!;
            Wijziging? wijziging = Opdrachtenlezer.Lees(papieren[Veld("stuk")]).FirstOrDefault(o => string.Equals(o.Nummer, Veld("nummer"), StringComparison.Ordinal))?.Wijzigingen is [var eerste, ..] ? eerste : null;
            (bool b, bool d) = (string.Equals(wijziging?.Bewerking.ToString(), Veld("bewerking"), StringComparison.Ordinal), string.Equals(wijziging?.Doel.ToString(), Veld("doel"), StringComparison.Ordinal));
            (bool o, bool n) = (Begint(wijziging?.Oud, Veld("oud")), Begint(wijziging?.Nieuw, Veld("nieuw")));
            (bewerking, doel, oud, nieuw) = (bewerking + (b ? 1 : 0), doel + (d ? 1 : 0), oud + (o ? 1 : 0), nieuw + (n ? 1 : 0));
            uit.WriteLine($"{Veld("stuk")} {Veld("nummer")}: {b} {d} {o} {n} {wijziging?.Doel}");
        }

        uit.WriteLine($"bewerking {bewerking}, doel {doel}, oud {oud}, nieuw {nieuw}");
        Assert.Equal((20, 20, 20, 20), (bewerking, doel, oud, nieuw));
    }

    private static bool Begint(Reeks<Alinea>? gelezen, string verwacht) =>
        gelezen is { Count: > 0 } ? verwacht.Length > 0 && gelezen[0].Inhoud.StartsWith(verwacht, StringComparison.Ordinal) : gelezen is not null && verwacht.Length == 0;
}
