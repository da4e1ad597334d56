using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Rapporten;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Herleiden;

namespace Wau.Toets.Tests.Rapporten.Herleiden;

/// <summary>Whatever is given in place of a report: messages with a code, never an exception.</summary>
public sealed class SlechteRapportenTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;
    private static readonly byte[] Rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden.ToJson().ToArray();

    [Theory]
    [InlineData("", "RA0001")]
    [InlineData("geen json", "RA0001")]
    [InlineData("[]", "RA0007")]
    [InlineData("null", "RA0007")]
    [InlineData("{}", "RA0006")]
    [InlineData("{ \"schema\": \"antwoorden.v1\" }", "RA0025")]
    [InlineData("{ \"schema\": \"toetsrapport.v2\" }", "RA0025")]
    [InlineData("{ \"schema\": 3 }", "RA0007")]
    [InlineData("{ \"schema\": \"toetsrapport.v1\", \"schema\": \"toetsrapport.v1\" }", "RA0005")]
    public void Wat_geen_rapport_is_geeft_een_melding(string json, string code)
    {
        Leesresultaat<Herleiding> uit = Herleiding.Van(Encoding.UTF8.GetBytes(json), Set);

        Assert.Null(uit.Waarde);
        Assert.Equal(code, Assert.Single(uit.Meldingen).Code);
    }

    [Fact]
    public void Een_leeg_rapport_noemt_alles_wat_ontbreekt()
    {
        Leesresultaat<Rapportgegevens> uit = Rapportgegevens.Lees("{ \"schema\": \"toetsrapport.v1\" }"u8.ToArray());

        Assert.Null(uit.Waarde);
        Assert.All(uit.Meldingen, m => Assert.Equal("RA0006", m.Code));
        Assert.Equal(
            "aspecten bevindingen bewijs detail onderwerp oordeel pakketten toetsadvies vragen",
            string.Join(' ', uit.Meldingen.Select(m => m.Zin.Split('\'')[1]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Een_kort_rapport_zegt_dat_het_zijn_invoer_niet_heeft()
    {
        Leesresultaat<Herleiding> uit = Herleiding.Van(Voorbeeldrapport.Warmtefonds.ToJson(Rapportdetail.Kort), Set);

        Assert.Equal("RA0026", Assert.Single(uit.Meldingen).Code);
    }

    [Fact]
    public void Honderd_megabyte_wordt_geweigerd_zonder_te_lezen()
    {
        byte[] groot = new byte[100 << 20];
        Herleiding.Van("{}"u8.ToArray(), Set); // what is made once, is made before the measurement
        long voor = GC.GetAllocatedBytesForCurrentThread();

        Leesresultaat<Herleiding> uit = Herleiding.Van(groot, Set);

        Assert.Equal("RA0002", Assert.Single(uit.Meldingen).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - voor, 0, 1 << 20);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Te_diep_genest_wordt_geweigerd(string open, string sluit)
    {
        string diep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(sluit, 100_000));

        Assert.Equal("RA0001", Assert.Single(Rapportgegevens.Lees(Encoding.UTF8.GetBytes($"{{\"schema\":\"toetsrapport.v1\",\"x\":{diep}}}")).Meldingen).Code);
    }

    [Fact]
    public void Te_veel_waarden_worden_geweigerd_en_een_ruimere_grens_helpt()
    {
        Assert.Equal("RA0003", Assert.Single(Rapportgegevens.Lees(Rapport, new() { MaxAlineas = 10 }).Meldingen).Code);
        Assert.True(Rapportgegevens.Lees(Rapport, new() { MaxAlineas = 1000 }).IsGelukt);
    }

    [Fact]
    public void Een_afgebroken_rapport_geeft_overal_een_melding()
    {
        for (int einde = 0; einde < Rapport.Length; einde += 997)
        {
            Assert.Equal("RA0001", Assert.Single(Herleiding.Van(Rapport.AsMemory(0, einde), Set).Meldingen).Code);
        }
    }

    [Fact]
    public void Elk_veld_weg_of_van_een_andere_soort_geeft_een_melding_of_een_verschil_en_nooit_een_uitzondering()
    {
        Regelset set = new RegelsetBuilder().AddPakket(new Pakketten.Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();
        Antwoorden antwoorden = Antwoorden.Lees("""{ "schema": "antwoorden.v1", "onderwerp": { "id": "x" }, "antwoorden": [{ "feit": "loket.maanden", "waarde": { "van": 1, "tot": 3 }, "door": "UWV" }, { "feit": "loket.maanden", "waarde": 9, "door": "SVB" }] }""", set).WaardeOfFout();
        byte[] klein = set.Toets(Motie.Parse(Voorbeeldrapport.Tekst("motie-warmtefonds.txt")), antwoorden).ToJson().ToArray();
        JsonNode?[] andere = [null, .. new[] { "3", "-1.5", "\"x\"", "[]", "{}", "true", "[[]]", "[null]" }.Select(j => JsonNode.Parse(j)!)];
        (int meldingen, int verschillen) = (0, 0);
        foreach ((int plaats, string pad) in Paden(JsonNode.Parse(klein)!).Index())
        {
            // Left out, and three of the other kinds in turn.
            foreach (int i in (int[])[-1, plaats % andere.Length, (plaats + 3) % andere.Length, (plaats + 6) % andere.Length])
            {
                JsonNode rapport = JsonNode.Parse(klein)!;
                if (!Zet(rapport, pad, i < 0 ? null : andere[i]?.DeepClone(), weg: i < 0))
                {
                    continue;
                }

                Leesresultaat<Herleiding> uit = Herleiding.Van(Encoding.UTF8.GetBytes(rapport.ToJsonString()), set);
                meldingen += uit.IsGelukt ? 0 : 1;
                verschillen += uit.IsGelukt ? 1 : 0;
                Assert.All(uit.Meldingen, m => Assert.StartsWith("RA", m.Code, StringComparison.Ordinal));
                uit.Waarde?.ToMarkdown();
            }
        }

        Assert.True(meldingen > 100 && verschillen > 100, $"{meldingen} meldingen, {verschillen} verschillen");
    }

    /// <summary>One of every kind of place: of lists the first item.</summary>
    private static IEnumerable<string> Paden(JsonNode? knoop) => knoop switch
    {
        JsonObject o => o.SelectMany(p => Paden(p.Value).Select(r => $"{p.Key}/{r}").Prepend(p.Key)),
        JsonArray { Count: > 0 } a => Paden(a[0]).Select(r => $"0/{r}").Prepend("0"),
        _ => [],
    };

    private static bool Zet(JsonNode wortel, string pad, JsonNode? waarde, bool weg)
    {
        string[] delen = pad.Split('/');
        JsonNode ouder = delen[..^1].Aggregate(wortel, (n, d) => n is JsonArray a ? a[0]! : n[d]!);
        switch (ouder)
        {
            case JsonArray lijst when weg:
                lijst.RemoveAt(0);
                return true;
            case JsonArray lijst:
                lijst[0] = waarde;
                return true;
            case JsonObject o when weg:
                return o.Remove(delen[^1]);
            default:
                ouder[delen[^1]] = waarde;
                return true;
        }
    }
}
