using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class ProfielEnOordeelTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Elk_profiel_toont_hetzelfde_stuk_en_kamerlid_is_het_kortst()
    {
        Dictionary<string, string> uit = new(StringComparer.Ordinal);
        foreach (string profiel in (string[])["kamerlid", "beleid", "uitvoerder", "ontwikkelaar"])
        {
            Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--profiel", profiel);
            Assert.Equal((0, ""), (afdruk.Code, afdruk.Fout));
            Assert.StartsWith("# Toetsrapport: ", afdruk.Uit, StringComparison.Ordinal);
            uit[profiel] = afdruk.Uit;
        }

        Assert.Equal(["kamerlid", "beleid", "uitvoerder", "ontwikkelaar"], uit.OrderBy(u => u.Value.Length).Select(u => u.Key), StringComparer.Ordinal);
        Assert.Equal(uit["uitvoerder"], (await Proef.RunAsync("toets", Voorbeelden.Warmtefonds)).Uit);
    }

    [Fact]
    public async Task Een_onbekend_profiel_geeft_2_met_wat_kan()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--profiel", "onbekend");

        Assert.Equal(2, afdruk.Code);
        Assert.Contains("kamerlid", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oordelen_staan_naast_de_berekening_en_veranderen_die_niet()
    {
        JsonElement zonder = (await ToetsAsync("--formaat", "json")).Json;
        JsonElement met = (await ToetsAsync("--formaat", "json", "--oordelen", Voorbeelden.Oordelen)).Json;

        Assert.Equal("nietUitvoerbaar", met.Tekst("oordeel", "zeker", "soort"));
        Assert.Equal("nietUitvoerbaar", met.Tekst("menselijkOordeel", "oordeel", "berekend", "soort"));
        Assert.Equal("nogNietTeBepalen", met.Tekst("menselijkOordeel", "oordeel", "naOordeel", "soort"));
        Assert.Equal([true, false], met.Op("menselijkOordeel", "oordelen").EnumerateArray().Select(o => o.Op("teltMee").GetBoolean()));
        Assert.Equal(zonder.Tekst("bewijs", "resultaatSha256"), met.Tekst("bewijs", "resultaatSha256"));
    }

    [Fact]
    public async Task Geweigerde_oordelen_geven_5_met_elke_fout_en_geen_rapport()
    {
        Afdruk afdruk = await ToetsAsync("--oordelen", _proef.Schrijf("oordelen.json", """
            { "schema": "oordelen.v1", "oordelen": [ { "regel": "ST-CP-2", "keuze": "voldoet", "reden": "x", "door": "UWV", "op": "2026-11-25", "bevestigdDoor": "UWV" } ] }
            """));

        Assert.Equal(5, afdruk.Code);
        Assert.Empty(afdruk.Bytes);
        Assert.Contains("Bedoelde u 'ST-CP-02'?", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("MO0026", afdruk.Fout, StringComparison.Ordinal);
        Assert.EndsWith("De oordelen zijn geweigerd; er is niets getoetst.\n", afdruk.Fout, StringComparison.Ordinal);
        Assert.Equal(5, (await ToetsAsync("--oordelen", _proef.Pad("weg.json"))).Code);
    }

    [Fact]
    public async Task Zonder_personen_staat_er_geen_naam_meer_in_elk_formaat()
    {
        foreach (string formaat in (string[])["md", "html", "json"])
        {
            string heel = (await ToetsAsync("--formaat", formaat)).Uit;
            string zonder = (await ToetsAsync("--formaat", formaat, "--zonder-personen")).Uit;

            Assert.Contains("VOORBEELD", heel, StringComparison.Ordinal);
            Assert.All(new[] { "VOORBEELD", "Testdam", "Proefaoui" }, n => Assert.DoesNotContain(n, zonder, StringComparison.Ordinal));
            Assert.Contains(formaat is "json" ? "\"zonderPersonen\":true" : "namen van personen", zonder, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Rapporten_met_oordeel_en_zonder_personen_passen_in_het_schema()
    {
        List<string> rapporten = [];
        foreach (string detail in (string[])["volledig", "kort"])
        {
            foreach (string[] extra in (string[][])[[], ["--zonder-personen"]])
            {
                string pad = _proef.Pad($"rapport-{rapporten.Count}.json");
                Assert.Equal(0, (await ToetsAsync([.. extra, "--formaat", "json", "--detail", detail, "--oordelen", Voorbeelden.Oordelen, "--uit", pad])).Code);
                rapporten.Add(pad);
            }
        }

        Schemacontrole.Past("toetsrapport.v1", rapporten);
        Schemacontrole.Past("oordelen.v1", [Voorbeelden.Oordelen]);
    }

    private static Task<Afdruk> ToetsAsync(params string[] opties) =>
        Proef.RunAsync(["toets", Voorbeelden.Warmtefonds, "--antwoorden", Voorbeelden.Antwoorden, .. opties]);
}
