using System.Text.Json.Nodes;

namespace Wau.Toets.Testing.Tests;

public sealed class DekkingTests
{
    [Fact]
    public void Wat_voorbeelden_laten_zien_is_gezien_en_de_rest_ontbreekt()
    {
        Dekkingverslag verslag = Pakkettest.Van(Loket.Set()).Dekking();

        Assert.Equal(
            ["VB-UV-01 heeft uitkomst onbekend", "VB-UV-02 heeft uitkomst voldoetNiet"],
            verslag.Ontbreekt.Where(p => !p.IsVoorwaarde).Select(p => $"{p.Onderdeel} {p.Wat}"));
    }

    [Fact]
    public void Met_de_aanvulling_erbij_ontbreekt_er_niets_meer()
    {
        JsonObject json = Loket.Json();
        Dekkingverslag eerst = Pakkettest.Van(Loket.Set(json)).Dekking();
        Pakkettest aangevuld = Pakkettest.Van(Loket.Met(json, eerst.Aanvulling));

        Assert.NotEmpty(eerst.Ontbreekt);
        Assert.Empty(aangevuld.Voorbeelden().Afwijkingen);
        Assert.Equal("", string.Join('\n', aangevuld.Dekking().Ontbreekt));
    }

    [Fact]
    public void Een_voorbeeld_telt_alleen_voor_wat_het_verwacht_en_krijgt()
    {
        Regelset zonder = Loket.Set(p => p["voorbeelden"]![0]!["verwacht"]!["VB-UV-01"] = "deels");

        Assert.Contains(Pakkettest.Van(zonder).Dekking().Ontbreekt, p => p.ToString().EndsWith("VB-UV-01 heeft uitkomst voldoetNiet", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_uitkomst_die_niet_kan_telt_niet_mee()
    {
        // Money is only asked for when the counter is not temporary; the way out takes the rest.
        Regelset set = Loket.Set(p => p.Regel(1)["trappen"]![0]!["als"] = Loket.Knoop("""{ "een": [ { "feit": "loket.tijdelijk" }, { "niet": { "feit": "loket.geldgeregeld" } } ] }"""));

        Dekkingpunt punt = Pakkettest.Van(set).Dekking().Punten.Single(p => p.Onderdeel == "VB-UV-02" && p.Wat.EndsWith("voldoetNiet", StringComparison.Ordinal));

        Assert.Equal(Dekkingstand.KanNiet, punt.Stand);
    }

    [Fact]
    public void Een_te_klein_budget_bewijst_niets()
    {
        Dekkingverslag verslag = Pakkettest.Van(Loket.Set(), new() { Evaluaties = 1 }).Dekking();

        Assert.DoesNotContain(verslag.Punten, p => p.Stand == Dekkingstand.KanNiet);
        Assert.Contains(verslag.Punten, p => p.Stand == Dekkingstand.NietGevonden);
    }
}
