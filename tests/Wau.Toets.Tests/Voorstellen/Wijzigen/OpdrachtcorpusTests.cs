using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen.Wijzigen;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen.Wijzigen;

/// <summary>The instructions of the scanned amendments.</summary>
public sealed class OpdrachtcorpusTests(ITestOutputHelper uit)
{
    [CorpusFact]
    public void De_meeste_opdrachten_worden_volledig_gelezen_en_blijven_heel()
    {
        var alle = new List<Wijzigingsopdracht>();
        var oorzaken = new List<string>();
        foreach ((string id, IReadOnlyList<Alinea> alineas) in Opdrachtpapieren.Lees())
        {
            Reeks<Wijzigingsopdracht> opdrachten = Opdrachtenlezer.Lees(alineas);
            Assert.All(opdrachten, o => Assert.True(Opdrachtpapieren.IsHeel(o), $"{id} {o.Nummer}"));
            Assert.Equal(string.Concat(alineas.Select(a => a.Inhoud)).Replace(" ", "", StringComparison.Ordinal), string.Concat(opdrachten.SelectMany(o => o.Alineas).Select(a => a.Inhoud)).Replace(" ", "", StringComparison.Ordinal));
            alle.AddRange(opdrachten);
            foreach (Wijzigingsopdracht o in opdrachten)
            {
                string vreemd = string.Join(" / ", o.Delen.Where(d => d.Soort == Opdrachtdeelsoort.Onbegrepen).Select(d => Kort(d.Woorden.Inhoud)));
                if (o.Ontleding != Ontleding.Volledig)
                {
                    oorzaken.Add($"{o.Ontleding}: {(vreemd.Length > 0 ? vreemd : "ontbrekend stuk")}");
                }
            }
        }

        uit.WriteLine(string.Join('\n', oorzaken.CountBy(o => o).OrderByDescending(o => o.Value).Select(o => $"{o.Value} x {o.Key}")));
        int volledig = alle.Count(o => o.Ontleding == Ontleding.Volledig);
        uit.WriteLine($"{alle.Count} opdrachten; volledig {volledig}; deels {alle.Count(o => o.Ontleding == Ontleding.Deels)}; niet {alle.Count(o => o.Ontleding == Ontleding.Niet)}");
        Assert.InRange(volledig, 0.85 * alle.Count, alle.Count);
    }

    private static string Kort(string tekst) => tekst.Length <= 40 ? tekst : tekst[..40] + "…";
}
