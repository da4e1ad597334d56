using System.Text.Json.Nodes;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Rapporten;
using Wau.Toets.Tests.Rapporten.Html;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Tests.Toetsing.Sporen;

/// <summary>Traces of reports on whole papers, with the built-in rules.</summary>
public sealed class SpoorTests
{
    public static TheoryData<string> Namen => Htmlvoorbeeld.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void Het_spoor_is_een_graaf_met_elke_regel_en_elk_feit_van_een_bevinding(string naam)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport(naam);
        Spoor spoor = rapport.Spoor;

        Spoorproef.IsGraaf(spoor.Knopen);
        Assert.Equal(rapport.Bevindingen, spoor.Knopen.Select(k => k.Bevinding).OfType<Bevinding>());
        Assert.All(rapport.Bevindingen.SelectMany(b => b.Feiten.Concat(b.Open)), a => Assert.Equal(a, spoor.Zoek($"feit:{a}")?.Adres));
        Assert.Equal(rapport.Feiten.Waarden.Count(w => spoor.Zoek($"feit:{w.Adres}") is not null), spoor.Knopen.Count(k => k.Herkomst.Count > 0));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Elke_passage_van_een_bevinding_is_vanaf_de_regel_te_volgen(string naam)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport(naam);

        Assert.All(rapport.Bevindingen.Where(b => b.Passages.Count > 0), b =>
            Assert.Empty(b.Passages.Except(Onder(rapport.Spoor, b.Regel.Id).SelectMany(k => k.Passages))));
    }

    [Fact]
    public void Het_spoor_is_in_elke_cultuur_en_elke_draad_hetzelfde()
    {
        Toetsrapport rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden;
        Spoor[] draden = new Spoor[8];
        Parallel.For(0, draden.Length, i => draden[i] = rapport.Spoor);

        Assert.All(draden, s => Assert.Same(rapport.Spoor, s));
        foreach (string cultuur in new[] { "", "tr-TR", "nl-NL", "ar-SA" })
        {
            Spoor ander = Cultuur.In(cultuur, () => Voorbeeldrapport.WarmtefondsMetAntwoorden.Spoor);
            Assert.Equal(rapport.Spoor.Knopen, ander.Knopen);
            Assert.Equal(rapport.Spoor.Sha256, ander.Sha256);
        }

        Assert.NotEqual(rapport.Spoor.Sha256, Voorbeeldrapport.Warmtefonds.Spoor.Sha256, StringComparer.Ordinal);
    }

    [Fact]
    public void Het_spoor_hoort_bij_het_rapport_en_niet_bij_een_kopie()
    {
        Toetsrapport rapport = Voorbeeldrapport.Warmtefonds;
        Spoor spoor = rapport.Spoor;
        Toetsrapport kopie = rapport with { Bevindingen = [rapport.Bevindingen[0]] };

        Assert.Single(kopie.Spoor.Knopen, k => k.Bevinding is not null);
        Assert.Same(spoor, rapport.Spoor);
        Assert.Equal(rapport with { }, rapport);
    }

    [Fact]
    public void Een_antwoord_verandert_alleen_knopen_die_erop_rusten()
    {
        Spoor een = Toets("[]").Spoor;
        Spoor ander = Toets("""[ { "feit": "gegevens.bsn", "waarde": true, "door": "UWV" } ]""").Spoor;
        Spoorknoop[] anders = [.. ander.Knopen.Where(k => !IsGelijk(k, een.Zoek(k.Id)))];

        Assert.Equal(een.Knopen.Select(k => k.Id), ander.Knopen.Select(k => k.Id), StringComparer.Ordinal);
        Assert.Contains("feit:gegevens.bsn", anders.Select(k => k.Id), StringComparer.Ordinal);
        Assert.All(anders, k => Assert.Contains("feit:gegevens.bsn", Onder(ander, k.Id).Select(o => o.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void Een_antwoord_over_iets_dat_geen_regel_leest_verandert_niets() =>
        Assert.Equal(Toets("[]").Spoor.Sha256, Toets("""[ { "feit": "burger.doelgroepen", "waarde": [], "door": "UWV" } ]""").Spoor.Sha256);

    [Fact]
    public void Een_antwoord_over_een_organisatie_die_niet_meedoet_staat_erin_maar_nergens_onder()
    {
        Toetsrapport rapport = Toets("""[ { "feit": "organisaties.betrokken", "waarde": ["UWV"] }, { "feit": "capaciteit.fte", "voor": "SVB", "waarde": 3 } ]""");

        Assert.Equal(Mogelijkheden.Getal(3), rapport.Spoor.Zoek("feit:capaciteit.fte@SVB")?.Zeker);
        Assert.DoesNotContain(rapport.Spoor.Knopen, k => k.Delen.Contains("feit:capaciteit.fte@SVB", StringComparer.Ordinal));
        Assert.Contains("feit:capaciteit.fte@UWV", rapport.Spoor.Zoek("afgeleid:capaciteit.fteTotaal/uit")!.Delen, StringComparer.Ordinal);
    }

    [Fact]
    public void Json_heeft_dezelfde_knopen_met_delen_die_te_vinden_zijn_en_een_hash_die_klopt()
    {
        Toetsrapport rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden;
        JsonNode json = JsonNode.Parse(rapport.ToJson().Span)!["spoor"]!;
        string heel = System.Text.Encoding.UTF8.GetString(rapport.ToJson().Span);
        int begin = heel.IndexOf("\"knopen\":", StringComparison.Ordinal) + "\"knopen\":".Length;
        string knopen = heel[begin..heel.IndexOf("},\"pakketten\":", StringComparison.Ordinal)];

        Assert.Equal((string?)json["sha256"], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(knopen))));
        Assert.Equal(rapport.Spoor.Sha256, (string?)json["sha256"]);
        Assert.Equal(
            rapport.Spoor.Knopen.Select(k => $"{k.Id}: {k.Delen}"),
            json["knopen"]!.AsArray().Select(k => $"{k!["id"]}: [{string.Join(", ", (k["delen"] ?? new JsonArray()).AsArray().Select(d => Heel((string)d!, (string)k["id"]!)))}]"),
            StringComparer.Ordinal);
        Assert.Null(JsonNode.Parse(rapport.ToJson(Rapportdetail.Kort).Span)!["spoor"]);
        Assert.DoesNotContain("\"citaat\"", knopen, StringComparison.Ordinal);
    }

    private static string Heel(string deel, string id) => deel.StartsWith('/') ? id + deel : deel;

    // A finding names more than its node rests on: all addresses on the sheet, texts. Outcome and points are the node's.
    private static bool IsGelijk(Spoorknoop een, Spoorknoop? ander) =>
        (een with { Bevinding = null }).Equals(ander! with { Bevinding = null })
        && (een.Bevinding?.Zeker, een.Bevinding?.Verwacht) == (ander.Bevinding?.Zeker, ander.Bevinding?.Verwacht);

    private static IEnumerable<Spoorknoop> Onder(Spoor spoor, string id)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var rest = new Stack<string>([id]);
        while (rest.TryPop(out string? nu))
        {
            if (gezien.Add(nu))
            {
                Spoorknoop knoop = spoor.Zoek(nu)!;
                knoop.Delen.ToList().ForEach(rest.Push);
                yield return knoop;
            }
        }
    }

    private static Toetsrapport Toets(string antwoorden) => Regelsets.SnelleToets.Toets(
        Motie.Parse(Htmlvoorbeeld.Gemeente), Antwoorden.Lees(antwoorden, Regelsets.SnelleToets).WaardeOfFout(), Spoorproef.Vandaag);
}
