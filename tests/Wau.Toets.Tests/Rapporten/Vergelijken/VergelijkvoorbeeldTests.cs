using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Rapporten;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Pakketten;
using Wau.Toets.Tests.Rapporten.Html;

namespace Wau.Toets.Tests.Rapporten.Vergelijken;

/// <summary>Invented examples: how a comparison reads, and what it warns about.</summary>
public sealed class VergelijkvoorbeeldTests
{
    [Fact]
    public void Twee_versies_in_Markdown() => Momentopname.Controleer(Vergelijkvoorbeeld.TweeVersies.ToMarkdown(), "md");

    [Fact]
    public void Twee_versies_in_HTML()
    {
        string html = Vergelijkvoorbeeld.TweeVersies.ToHtml();

        Momentopname.Controleer(html[html.IndexOf("<main", StringComparison.Ordinal)..], "html");
    }

    [Fact]
    public void Twee_versies_in_JSON() => Momentopname.Controleer(JsonNode.Parse(Vergelijkvoorbeeld.TweeVersies.ToJson().Span)!.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n", "json");

    [Fact]
    public void Hetzelfde_rapport_twee_keer_leest_als_niets_veranderd()
    {
        Vergelijking zelf = Vergelijking.Van(Voorbeeldrapport.Warmtefonds, Voorbeeldrapport.Warmtefonds);

        Assert.StartsWith("# Er is niets veranderd\n", zelf.ToMarkdown(), StringComparison.Ordinal);
        Assert.Empty(zelf.Waarschuwingen);
    }

    [Fact]
    public void De_tekst_wordt_per_alinea_vergeleken()
    {
        Vergelijking v = Vergelijkvoorbeeld.TweeVersies;

        Assert.False(v.IsTekstGelijk);
        Assert.Equal([(13, 13), (null, 14)], v.Alineas!.Select(a => (a.NummerVoor, a.NummerNa)));
        Assert.Contains("1 juli 2029", v.Alineas![0].Na, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_kort_rapport_zegt_wat_niet_is_vergeleken()
    {
        Vergelijking v = Vergelijking.Van(Proefrapport.Kort(Voorbeeldrapport.Warmtefonds), Rapportgegevens.Van(Voorbeeldrapport.WarmtefondsMetAntwoorden));

        Assert.Equal((null, null, null), (v.Feiten, v.Alineas, v.NieuweVragen));
        Melding melding = Assert.Single(v.Waarschuwingen);
        Assert.Equal("VG0024", melding.Code);
        Assert.Contains("de alinea's van de tekst, de feiten en de vragen", melding.Zin, StringComparison.Ordinal);
        Assert.False(v.IsLeeg);
    }

    [Fact]
    public void Met_en_zonder_personen_vergelijkt_titel_en_alineas_niet()
    {
        Vergelijking v = Vergelijking.Van(Voorbeeldrapport.Warmtefonds, Voorbeeldrapport.Warmtefonds.ZonderPersonen());

        Assert.Equal("VG0026", string.Join(' ', v.Waarschuwingen.Select(m => m.Code)));
        Assert.True(v.IsLeeg, v.ToMarkdown());
    }

    [Fact]
    public void Andere_stukken_met_een_andere_regelset_geven_waarschuwingen_en_alles_telt_op()
    {
        Regelset proef = new RegelsetBuilder().AddPakket(new Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();
        Toetsrapport ander = proef.Toets(Beleidsvoorstel.Lees("Er komt een loket.").WaardeOfFout());

        Vergelijking v = Vergelijking.Van(Voorbeeldrapport.Warmtefonds, ander);

        Assert.Equal("VG0021 VG0022 VG0023", string.Join(' ', v.Waarschuwingen.Select(m => m.Code)));
        Assert.All(v.Aspecten, a => Assert.True(a.RestZeker.IsNul && a.RestVerwacht.IsNul));
        Assert.All(v.Aspecten.SelectMany(a => a.Regels), r => Assert.True(r.Soort is Regelwijziging.AlleenVoor or Regelwijziging.AlleenNa));
        Assert.NotEmpty(v.ToMarkdown());
        Assert.NotEmpty(v.ToHtml());
    }

    [Fact]
    public void Twee_versies_van_een_pakket_staan_bij_de_gegevens_zonder_waarschuwing()
    {
        var oud = new Proefpakket();
        var nieuw = new Proefpakket().Met("\"versie\": \"1.0.0\"", "\"versie\": \"2.0.0\"").Met("\"verliest\": 5", "\"verliest\": 4");

        Vergelijking v = Vergelijking.Van(Toets(oud), Toets(nieuw));

        Assert.Equal(new Gegevensverschil("pakket proef", "1.0.0", "2.0.0"), Assert.Single(v.Gegevens));
        Assert.Empty(v.Waarschuwingen);
        Assert.Equal(-1, v.Aspecten.Sum(a => a.Zeker.Tot));

        static Toetsrapport Toets(Proefpakket pakket) => new RegelsetBuilder().AddPakket(pakket.Lees().WaardeOfFout()).Build().WaardeOfFout().Toets(Beleidsvoorstel.Lees("Er komt een loket.").WaardeOfFout());
    }

    [Fact]
    public void Een_rapport_dat_zelf_niet_optelt_krijgt_een_rest_en_een_waarschuwing()
    {
        JsonNode rapport = JsonNode.Parse(Voorbeeldrapport.Warmtefonds.ToJson().Span)!;
        rapport["aspecten"]![0]!["zeker"]!["punten"]!["tot"] = 200;

        Vergelijking v = Vergelijking.Van(Rapportgegevens.Van(Voorbeeldrapport.Warmtefonds), Rapportgegevens.Lees(Encoding.UTF8.GetBytes(rapport.ToJsonString())).WaardeOfFout());

        Assert.Equal("VG0025", Assert.Single(v.Waarschuwingen).Code);
        Assert.Contains("Niet verklaard door een regel", v.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Vijandige_tekst_kan_de_opmaak_niet_veranderen()
    {
        Vergelijking v = Vergelijking.Van(Htmlvoorbeeld.Rapport("gemeente"), Htmlvoorbeeld.Rapport("vijandig"));

        string html = v.ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Htmlvoorbeeld.Lees(html).QuerySelectorAll("article img, article a[href^=javascript]"));
        Assert.DoesNotContain("<script", v.ToMarkdown().Replace("\\<script", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain((char)0x202e, v.ToMarkdown());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void In_elke_cultuur_staat_er_hetzelfde(string cultuur)
    {
        Vergelijking v = Vergelijkvoorbeeld.TweeVersies;

        Assert.Equal(v.ToMarkdown() + v.ToHtml() + Json(v), Cultuur.In(cultuur, () => v.ToMarkdown() + v.ToHtml() + Json(v)));
    }

    [Fact]
    public void Elke_vergelijking_past_in_het_schema()
    {
        List<string> documenten = [Json(Vergelijkvoorbeeld.TweeVersies), Json(Vergelijking.Van(Proefrapport.Kort(Voorbeeldrapport.Warmtefonds), Proefrapport.Kort(Voorbeeldrapport.Vredesmissie)))];
        for (int zaad = 0; zaad < 40; zaad++)
        {
            var bron = new Proefrapport(zaad);
            documenten.Add(Json(Vergelijking.Van(bron.MetEigenSet(), bron.MetEigenSet())));
        }

        Assert.All(Schemacontrole.Fouten("vergelijking.v1.schema.json", documenten), fouten => Assert.Equal("", fouten));
        JsonNode kapot = JsonNode.Parse(documenten[0])!;
        kapot["aspecten"]![0]!["zeker"]!["verschil"]!["van"] = 0.5;
        Assert.Contains("0.5", Schemacontrole.Fouten("vergelijking.v1.schema.json", [kapot.ToJsonString()])[0], StringComparison.Ordinal);
    }

    private static string Json(Vergelijking vergelijking) => Encoding.UTF8.GetString(vergelijking.ToJson().Span);
}
