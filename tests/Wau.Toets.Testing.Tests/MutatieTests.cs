using System.Globalization;
using System.Text.Json.Nodes;

namespace Wau.Toets.Testing.Tests;

public sealed class MutatieTests
{
    [Fact]
    public void Met_de_aanvulling_erbij_overleeft_alleen_wat_geen_voorbeeld_kan_laten_zien()
    {
        JsonObject json = Loket.Json();
        Mutatieverslag eerst = Pakkettest.Van(Loket.Set(json)).Mutaties();
        Pakkettest aangevuld = Pakkettest.Van(Loket.Met(json, eerst.Aanvulling));

        Mutatieverslag daarna = aangevuld.Mutaties();

        // Each of these steps takes so many points that the band is the same without its severity: only the verdict shows it.
        Assert.Equal(
            ["$.regels[0].trappen[0].ernst: blokkade wordt knelpunt", "$.regels[0].trappen[1].ernst: knelpunt wordt aandacht", "$.regels[1].trappen[1].ernst: knelpunt wordt aandacht"],
            daarna.Overlevers.Select(m => $"{m.Plaats}: {m.Was} wordt {m.Wordt}"));
        Assert.All(daarna.Overlevers, m => Assert.Null(m.Voorbeeld));
        Assert.True(eerst.Overlevers.Count > daarna.Overlevers.Count, eerst.ToString());
        Assert.Empty(aangevuld.Voorbeelden().Afwijkingen);
        Assert.True(daarna.Haalt(90));
        Assert.False(eerst.Haalt(90));
    }

    [Fact]
    public void Een_overlever_noemt_zijn_plaats_en_een_voorbeeld()
    {
        Mutant mutant = Pakkettest.Van(Loket.Set()).Mutaties().Overlevers.First(m => m.Soort == Mutatiesoort.Grens);

        Assert.Equal("$.regels[0].trappen[0].als.<", mutant.Plaats);
        Assert.Equal(("3", "4"), (mutant.Was, mutant.Wordt));
        Assert.Equal("VB-UV-01", Assert.Single(mutant.Voorbeeld!.Verwacht).Regel);
        Assert.Contains("voorbeeld-loket $.regels[0].trappen[0].als.<: 3 wordt 4\n  {\"naam\":", mutant.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_voor_alle_feiten_gelijk_is_telt_niet_mee()
    {
        // "A counter is asked for" says the same twice, so leaving one out changes nothing.
        Regelset set = Loket.Set(p => p.Regel(1)["vanToepassing"] = Loket.Knoop("""{ "alle": [ { "feit": "loket.gevraagd" }, { "niet": { "niet": { "feit": "loket.gevraagd" } } } ] }"""));

        Mutant[] weg = [.. Pakkettest.Van(set).Mutaties().Mutanten.Where(m => m.Plaats == "$.regels[1].vanToepassing" && m is { Soort: Mutatiesoort.Weglaten, Stand: Mutantstand.Gelijkwaardig })];

        Assert.Equal(2, weg.Length);
    }

    [Fact]
    public void Zonder_voldoende_budget_is_gelijk_niet_bewezen()
    {
        Regelset set = Loket.Set(p => p.Regel(1)["vanToepassing"] = Loket.Knoop("""{ "alle": [ { "feit": "loket.gevraagd" }, { "feit": "loket.gevraagd", "is": true } ] }"""));

        Assert.DoesNotContain(Pakkettest.Van(set, new() { Evaluaties = 1 }).Mutaties().Mutanten, m => m.Stand == Mutantstand.Gelijkwaardig);
    }

    [Fact]
    public void Een_andere_ernst_is_alleen_te_zien_aan_een_band()
    {
        Mutant mutant = Pakkettest.Van(Loket.Set(p => p["voorbeelden"]![0]!.AsObject().Remove("banden"))).Mutaties().Overlevers
            .Single(m => m is { Soort: Mutatiesoort.Ernst, Plaats: "$.regels[1].trappen[1].ernst", Wordt: "blokkade" });

        Assert.Equal("uitvoerbaarheid", Assert.Single(mutant.Voorbeeld!.Banden).Aspect);
    }

    [Fact]
    public void Elke_soort_mutatie_komt_voor_en_de_tellingen_kloppen()
    {
        Mutatieverslag verslag = Pakkettest.Van(Loket.Set()).Mutaties();

        Assert.Equal(Enum.GetValues<Mutatiesoort>().Skip(1), Pakkettest.Van(Regelsets.SnelleToets, new() { Evaluaties = 1 }).Mutaties().Tellingen.Select(t => t.Soort));
        Assert.Equal(verslag.Mutanten.Count, verslag.Tellingen.Sum(t => t.Gedood + t.Overleeft + t.Gelijkwaardig));
        Assert.Equal(verslag.Overlevers.Count, verslag.Tellingen.Sum(t => t.Overleeft));
    }

    [Fact]
    public void Het_verslag_is_elke_keer_hetzelfde()
    {
        string gewoon = Pakkettest.Van(Loket.Set()).Mutaties().ToString();
        CultureInfo eerder = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");

            Assert.Equal(gewoon, Pakkettest.Van(Loket.Set()).Mutaties().ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    [Fact]
    public void Zonder_mutanten_is_er_niets_getest() =>
        Assert.False(new Mutatieverslag { Mutanten = [], Aanvulling = [], Evaluaties = 0 }.Haalt(0));
}
