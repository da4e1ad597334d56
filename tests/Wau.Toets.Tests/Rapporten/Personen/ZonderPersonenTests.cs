using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Rapporten;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Tests.Rapporten.Personen;

public sealed class ZonderPersonenTests
{
    private const string Tekst = """
        MOTIE VAN DE LEDEN PROEFHUIS EN VAN TESTDAM
        Voorgesteld 3 maart 2026

        De Kamer,

        gehoord de beraadslaging,

        constaterende dat de motie-Beispiel/Van Fictie c.s. en de gewijzigde motie van het lid De Voorbeeldstra over loketten zijn aangenomen;
        constaterende dat mevrouw Fantasia en minister Verzinsel dit steunen, en dat Van
        Testdam dat ook doet;
        overwegende dat proefhuis geen naam is als het klein staat;

        verzoekt de regering per 1 januari 2027 een loket in te richten waar gemeenten een tegemoetkoming uitkeren,
        zoals Proefhuis vroeg aan de minister van Financiën,

        en gaat over tot de orde van de dag.

        Proefhuis
        Van Testdam
        't Verzonnen-Naamsma
        """;

    private const string AntwoordenJson = """
        [ { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "Anna Bedenksel", "toelichting": "Bel me thuis op.", "graad": "onderbouwd", "bron": "Brief van Anna Bedenksel en de heer Onzinnig" },
          { "feit": "uitvoering.geraakt", "waarde": "nee", "door": "Kees Verzinner" },
          { "feit": "capaciteit.ruimte", "voor": "gemeenten", "waarde": "nee", "door": "gemeenten", "graad": "getoetst", "getoetstDoor": "Anna Bedenksel" },
          { "feit": "gegevens.grondslag", "waarde": true, "door": "Belastingdienst", "toelichting": "Vraag het aan Kees." } ]
        """;

    private static readonly string[] Namen =
        ["Proefhuis", "PROEFHUIS", "Testdam", "TESTDAM", "Beispiel", "Van Fictie", "Voorbeeldstra", "Fantasia", "Verzinsel", "Naamsma", "Bedenksel", "Onzinnig", "Kees Verzinner", "Bel me thuis", "Vraag het aan Kees"];

    private static readonly Lazy<Toetsrapport> Heel = new(() => Regelsets.SnelleToets
        .Toets(Motie.Parse(Tekst), Antwoorden.Lees(AntwoordenJson, Regelsets.SnelleToets).WaardeOfFout())
        .MetOordeel(new()
        {
            Lijst = [new() { Regel = "ST-CP-02", Keuze = Regelkeuze.NietVanToepassing, Reden = "Kees Verzinner zegt dat het kan.", Door = "Kees Verzinner", Op = new(2026, 3, 4), BevestigdDoor = "UWV" }],
            Opmerkingen = [new("Bel me thuis.", "Kees Verzinner", new(2026, 3, 4))],
        }));

    private static Toetsrapport Zonder => Heel.Value.ZonderPersonen();

    [Fact]
    public void Geen_naam_staat_nog_ergens_in_en_voor_het_weghalen_stonden_ze_er_allemaal()
    {
        string voor = Alles(Heel.Value);
        string na = Alles(Zonder);

        Assert.All(Namen, n => Assert.Contains(n, voor, StringComparison.Ordinal));
        Assert.All(Namen, n => Assert.DoesNotContain(n, na, StringComparison.Ordinal));
    }

    [Fact]
    public void Wat_geen_naam_is_blijft_staan()
    {
        string json = Encoding.UTF8.GetString(Zonder.ToJson().Span);

        Assert.Contains("overwegende dat proefhuis geen naam is", json, StringComparison.Ordinal);
        Assert.Contains("aan de minister van Financiën", json, StringComparison.Ordinal);
        Assert.Contains("MOTIE VAN DE LEDEN XXXXXXXXX EN XXX XXXXXXX", json, StringComparison.Ordinal);
        Assert.Equal(["partij 1", "partij 2", "gemeenten", "Belastingdienst"], Zonder.Antwoorden.Lijst.Select(a => a.Door), StringComparer.Ordinal);
        Assert.Equal([null, null, "partij 1", null], Zonder.Antwoorden.Lijst.Select(a => a.GetoetstDoor), StringComparer.Ordinal);
        Assert.Equal("Brief van XXXX XXXXXXXXX en de heer XXXXXXXX", Zonder.Antwoorden.Lijst[0].Bron);
    }

    [Fact]
    public void Elk_formaat_zegt_dat_er_namen_zijn_weggehaald_en_anders_niet()
    {
        Assert.All(Enum.GetValues<Profiel>(), p =>
        {
            Assert.All([Zonder.ToMarkdown(p), Zonder.ToHtml(p), Zonder.ToHtmlFragment(p)], t => Assert.Contains("namen van personen", t, StringComparison.Ordinal));
            Assert.All([Heel.Value.ToMarkdown(p), Heel.Value.ToHtml(p)], t => Assert.DoesNotContain("namen van personen", t, StringComparison.Ordinal));
        });
        Assert.All(Enum.GetValues<Rapportdetail>(), d =>
        {
            Assert.True((bool?)Json(Zonder, d)["zonderPersonen"]);
            Assert.Null(Json(Heel.Value, d)["zonderPersonen"]);
        });
    }

    [Fact]
    public void De_uitslag_verandert_niet()
    {
        (JsonNode heel, JsonNode zonder) = (Json(Heel.Value), Json(Zonder));

        Assert.All(new[] { "oordeel", "aspecten", "redenen", "vragen", "regels", "pakketten" }, n => Assert.True(JsonNode.DeepEquals(heel[n], zonder[n]), n));
        Assert.Equal(heel["tegenstrijdigheden"]!.AsArray().Count, zonder["tegenstrijdigheden"]!.AsArray().Count);
        Assert.Equal(heel["menselijkOordeel"]!["oordeel"]!.ToJsonString(), zonder["menselijkOordeel"]!["oordeel"]!.ToJsonString());
        Assert.Empty(zonder["menselijkOordeel"]!["opmerkingen"]!.AsArray());
    }

    [Fact]
    public void Het_bewijs_blijft_dat_van_het_hele_rapport_en_er_komt_een_hash_bij()
    {
        (JsonNode heel, JsonNode zonder) = (Json(Heel.Value)["bewijs"]!, Json(Zonder)["bewijs"]!);

        Assert.Equal((string?)heel["tekstSha256"], (string?)zonder["tekstSha256"]);
        Assert.Equal((string?)heel["resultaatSha256"], (string?)zonder["resultaatSha256"]);
        Assert.Matches("^[0-9a-f]{64}$", (string?)zonder["zonderPersonenSha256"]);
        Assert.False(JsonNode.DeepEquals(zonder["resultaatSha256"], zonder["zonderPersonenSha256"]));
        Assert.Null(heel["zonderPersonenSha256"]);
    }

    [Fact]
    public void Elke_passage_staat_nog_op_haar_plaats()
    {
        Toetsrapport zonder = Zonder;
        string tekst = zonder.Voorstel.Brontekst!;
        JsonObject[] passages = [.. Passages(Json(zonder))];

        Assert.Equal(Tekst.Length, tekst.Length);
        Assert.NotEmpty(passages);
        Assert.All(passages, p => Assert.Equal((string?)p["citaat"], tekst.Substring((int)p["begin"]!, (int)p["lengte"]!)));
        Assert.Equal(
            Passages(Json(Heel.Value)).Select(p => $"{p["veld"]} {p["begin"]} {p["lengte"]}"),
            passages.Select(p => $"{p["veld"]} {p["begin"]} {p["lengte"]}"),
            StringComparer.Ordinal);
        Assert.All(zonder.Voorstel.Alineas, a => Assert.Equal(a.Inhoud, tekst.Substring(a.Begin, a.Inhoud.Length)));
    }

    [Fact]
    public void Nog_een_keer_weghalen_verandert_niets_en_een_later_oordeel_verliest_ook_zijn_namen()
    {
        Toetsrapport zonder = Zonder;

        Assert.Equal(zonder.ToJson().ToArray(), zonder.ZonderPersonen().ToJson().ToArray());
        string later = Alles(zonder.MetOordeel(new() { Opmerkingen = [new("Bel Kees Verzinner.", "Kees Verzinner", new(2026, 3, 5))] }));
        Assert.DoesNotContain("Verzinner", later, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_uit_alineas_en_uit_een_ongedeelde_tekst_verdwijnen_namen()
    {
        Toetsrapport alineas = Regelsets.SnelleToets.Toets(Motie.Lees(Tekst.Replace("Van\n", "Van ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)).WaardeOfFout());
        Toetsrapport ongedeeld = Regelsets.SnelleToets.Toets(Amendement.Lees("AMENDEMENT VAN HET LID PROEFHUIS\nIn artikel 1 wordt «loket» vervangen door «loket van gemeenten».\nProefhuis").WaardeOfFout());

        Assert.All(Namen[..10].Where(n => n.Any(char.IsLower)), n => Assert.DoesNotContain(n, Alles(alineas.ZonderPersonen()), StringComparison.Ordinal));
        Assert.DoesNotContain("PROEFHUIS", Alles(ongedeeld.ZonderPersonen()), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("loket van gemeenten", Alles(ongedeeld.ZonderPersonen()), StringComparison.Ordinal);
    }

    [Fact]
    public void Duizenden_namen_in_een_tekst_worden_allemaal_gevonden_en_vlot()
    {
        string tekst = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"de heer Naam{i} en "));
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Beleidsvoorstel.Lees(tekst).WaardeOfFout());
        long begin = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.DoesNotContain("Naam", rapport.ZonderPersonen().Voorstel.Brontekst, StringComparison.Ordinal);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(begin).TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("toeslag")]
    [InlineData("goedplan")]
    public void De_gevallen_houden_hun_uitslag_en_verliezen_hun_namen(string naam)
    {
        Toetsrapport rapport = Geval.Rapport(naam);
        string alles = Alles(rapport.ZonderPersonen());

        Assert.All(rapport.Voorstel.Ondertekenaars, n => Assert.DoesNotMatch(new Regex($@"\b{n}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)), alles));
        Assert.Equal(rapport.Oordeel, rapport.ZonderPersonen().Oordeel);
    }

    internal static string Alles(Toetsrapport rapport) => string.Join('\n',
        [Encoding.UTF8.GetString(rapport.ToJson().Span), .. Enum.GetValues<Profiel>().SelectMany(p => new[] { rapport.ToMarkdown(p), rapport.ToHtml(p) })]);

    private static JsonNode Json(Toetsrapport rapport, Rapportdetail detail = Rapportdetail.Volledig) => JsonNode.Parse(rapport.ToJson(detail).Span)!;

    private static IEnumerable<JsonObject> Passages(JsonNode? knoop) => knoop switch
    {
        JsonObject o when o.ContainsKey("citaat") => [o],
        JsonObject o => o.SelectMany(p => Passages(p.Value)),
        JsonArray a => a.SelectMany(Passages),
        _ => [],
    };
}
