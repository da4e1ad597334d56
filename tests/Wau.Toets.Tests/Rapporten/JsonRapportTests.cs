using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten;

public sealed class JsonRapportTests
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Warmtefonds() => Momentopname.Controleer(Ingesprongen(Voorbeeldrapport.Warmtefonds), "json");

    [Fact]
    public void Warmtefonds_met_antwoorden() => Momentopname.Controleer(Ingesprongen(Voorbeeldrapport.WarmtefondsMetAntwoorden), "json");

    [Fact]
    public void Warmtefonds_kort() => Momentopname.Controleer(Ingesprongen(Voorbeeldrapport.WarmtefondsMetAntwoorden, Rapportdetail.Kort), "json");

    [Fact]
    public void Vredesmissie() => Momentopname.Controleer(Ingesprongen(Voorbeeldrapport.Vredesmissie), "json");

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Twee_keer_toetsen_geeft_dezelfde_bytes_in_elke_cultuur(string cultuur) =>
        Assert.Equal(Voorbeeldrapport.WarmtefondsMetAntwoorden.ToJson().ToArray(), Cultuur.In(cultuur, () => Voorbeeldrapport.WarmtefondsMetAntwoorden.ToJson().ToArray()));

    [Theory]
    [InlineData("motie-warmtefonds.txt")]
    [InlineData("motie-vredesmissie.txt")]
    public void Elke_passage_staat_waar_het_rapport_zegt(string bestand)
    {
        string tekst = Voorbeeldrapport.Tekst(bestand);

        JsonObject[] passages = [.. Passages(Lees(Regelsets.SnelleToets.Toets(Motie.Parse(tekst))))];

        Assert.NotEmpty(passages);
        Assert.All(passages, p => Assert.Equal(((string?)p["citaat"], "tekst"), (tekst.Substring((int)p["begin"]!, (int)p["lengte"]!), (string?)p["veld"])));
    }

    [Fact]
    public void Elke_passage_wijst_in_een_lijst_alineas_de_alinea_aan()
    {
        string[] alineas = [.. Voorbeeldrapport.Tekst("motie-warmtefonds.txt").Split('\n').Where(r => r.Length > 0)];

        JsonObject[] passages = [.. Passages(Lees(Regelsets.SnelleToets.Toets(Motie.Lees(alineas).WaardeOfFout())))];

        Assert.NotEmpty(passages);
        Assert.All(passages, p =>
        {
            string veld = (string)p["veld"]!;
            string alinea = alineas[int.Parse(veld["alineas[".Length..^1], System.Globalization.CultureInfo.InvariantCulture)];
            Assert.Equal((string?)p["citaat"], alinea.Substring((int)p["begin"]!, (int)p["lengte"]!));
        });
    }

    [Fact]
    public void Het_korte_rapport_is_veel_kleiner_en_laat_regels_en_invoer_weg()
    {
        Toetsrapport rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden;
        JsonNode kort = Lees(rapport, Rapportdetail.Kort);

        Assert.True(rapport.ToJson(Rapportdetail.Kort).Length * 2 < rapport.ToJson().Length);
        Assert.Null(kort["regels"]);
        Assert.Null(kort["invoer"]);
        Assert.Equal("kort", (string?)kort["detail"]);
    }

    [Fact]
    public void Kort_en_volledig_geven_hetzelfde_advies_oordeel_en_dezelfde_aspecten()
    {
        (JsonNode kort, JsonNode volledig) = (Lees(Voorbeeldrapport.WarmtefondsMetAntwoorden, Rapportdetail.Kort), Lees(Voorbeeldrapport.WarmtefondsMetAntwoorden));

        Assert.All(new[] { "onderwerp", "toetsadvies", "oordeel", "aspecten", "aantalVragen", "pakketten" }, n => Assert.True(JsonNode.DeepEquals(kort[n], volledig[n]), n));
    }

    [Fact]
    public void De_hash_van_de_tekst_gaat_over_de_alineas()
    {
        Toetsrapport rapport = Voorbeeldrapport.Warmtefonds;
        string alineas = string.Join('\n', rapport.Voorstel.Alineas.Select(a => a.Inhoud));
        JsonNode json = Lees(rapport);

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(alineas)));

        Assert.Equal(hash, (string?)json["bewijs"]!["tekstSha256"]);
        Assert.Equal(hash, (string?)json["onderwerp"]!["sha256"]);
    }

    [Fact]
    public void De_hash_van_de_uitslag_is_in_elk_rapport_dezelfde()
    {
        string hash = (string)Lees(Voorbeeldrapport.WarmtefondsMetAntwoorden)["bewijs"]!["resultaatSha256"]!;

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, (string?)Lees(Voorbeeldrapport.WarmtefondsMetAntwoorden)["bewijs"]!["resultaatSha256"]);
        Assert.Contains(hash, Voorbeeldrapport.WarmtefondsMetAntwoorden.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain(hash, Voorbeeldrapport.Warmtefonds.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Opnieuw_toetsen_uit_de_invoer_van_het_rapport_geeft_dezelfde_uitslag()
    {
        JsonNode json = Lees(Voorbeeldrapport.Warmtefonds);
        Voorstel voorstel = Voorstel.LeesJson(Encoding.UTF8.GetBytes(json["invoer"]!["voorstel"]!.ToJsonString())).WaardeOfFout();

        JsonNode opnieuw = Lees(Regelsets.SnelleToets.Toets(voorstel));

        Assert.Equal((string?)json["bewijs"]!["resultaatSha256"], (string?)opnieuw["bewijs"]!["resultaatSha256"]);
    }

    [Fact]
    public void De_punten_van_een_aspect_zijn_de_som_van_zijn_regels()
    {
        JsonNode json = Lees(Voorbeeldrapport.WarmtefondsMetAntwoorden);

        foreach (JsonNode? aspect in json["aspecten"]!.AsArray())
        {
            JsonNode[] eigen = [.. json["bevindingen"]!.AsArray().Where(b => string.Equals((string?)b!["aspect"], (string?)aspect!["id"], StringComparison.Ordinal))!];
            Assert.All(new[] { "zeker", "verwacht" }, stand => Assert.All(
                new[] { "van", "tot" },
                eind => Assert.Equal((int)(aspect![stand]!["opgeteld"] ?? aspect[stand]!["punten"])![eind]!, eigen.Sum(b => (int)b[stand]!["punten"]![eind]!))));
        }
    }

    [Fact]
    public void Json_kan_in_een_html_pagina_staan_en_blijft_leesbaar()
    {
        Motie motie = Motie.Parse(Voorbeeldrapport.Tekst("motie-vredesmissie.txt")) with { Titel = "</script><b onclick='x'>&café € “ \u2028 \uD800" };

        string json = Encoding.UTF8.GetString(Regelsets.SnelleToets.Toets(motie).ToJson().Span);

        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or '\u2028');
        Assert.Contains("café € “", json, StringComparison.Ordinal);
        Assert.StartsWith("</script><b onclick='x'>&café", (string?)JsonNode.Parse(json)!["onderwerp"]!["titel"], StringComparison.Ordinal);
    }

    private static JsonNode Lees(Toetsrapport rapport, Rapportdetail detail = Rapportdetail.Volledig) => JsonNode.Parse(rapport.ToJson(detail).Span)!;

    // The nodes of the trace are held by their hash, and by tests of their own.
    private static string Ingesprongen(Toetsrapport rapport, Rapportdetail detail = Rapportdetail.Volledig)
    {
        JsonNode json = Lees(rapport, detail);
        json["spoor"]?.AsObject().Remove("knopen");
        return json.ToJsonString(Leesbaar) + "\n";
    }

    private static IEnumerable<JsonObject> Passages(JsonNode? knoop) => knoop switch
    {
        JsonObject o when o.ContainsKey("citaat") => [o],
        JsonObject o => o.SelectMany(p => Passages(p.Value)),
        JsonArray a => a.SelectMany(Passages),
        _ => [],
    };
}
